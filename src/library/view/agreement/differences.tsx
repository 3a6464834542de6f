import { i18n } from '#i18n';
import { differs, type Judged } from '../../../coding/agreement/compare.ts';
import type { Entry } from '../../article.ts';
import { statuses } from '../../facts.ts';
import { addressOf } from '../article-row.tsx';

/** So many are listed; all are in the export. */
const MOST = 200;

interface DifferencesProps {
  judged: readonly Judged[];
  coders: readonly [string, string];
  entries: readonly Entry[];
}

/** What the two say differently: to be talked about, and led to where it stands. */
export function Differences({ judged, coders, entries }: DifferencesProps) {
  const differing = judged.filter(differs);
  if (differing.length === 0) return <p>{i18n.t('agreement_no_differences')}</p>;
  const titles = new Map(entries.map(({ key, title }) => [key, title]));
  return (
    <details class="differences">
      <summary>{i18n.t('agreement_differences', differing.length)}</summary>
      <table>
        <caption>
          {i18n.t('agreement_differences_caption', {
            shown: Math.min(MOST, differing.length),
            all: differing.length,
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('agreement_where')}</th>
            <th scope="col">{i18n.t('agreement_variable')}</th>
            {coders.map((coder) => (
              <th key={coder} scope="col">
                {coder || i18n.t('coding_unnamed')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differing.slice(0, MOST).map(({ key, variable, words, unit }) => (
            <tr key={`${key} ${variable} ${words}`}>
              <th scope="row">
                <q>{words}</q> {titles.has(key) && <a href={addressOf(key)}>{titles.get(key)}</a>}
              </th>
              <td>{i18n.t(`agreement_of_${variable}`)}</td>
              {unit.map((value, at) => (
                <td key={coders[at]}>{valueWord(variable, value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function valueWord(variable: Judged['variable'], value: string | undefined): string {
  if (variable === 'claim') return i18n.t(value === 'claim' ? 'agreement_is_claim' : 'agreement_is_none');
  if (variable === 'source' && value === '') return i18n.t('claim_no_source');
  const status = statuses.find((each) => each === value);
  if (variable === 'status' && status) return i18n.t(`status_${status}`);
  if (variable === 'extent') return i18n.t('agreement_letters', { place: value ?? '–' });
  return value ?? '–';
}
