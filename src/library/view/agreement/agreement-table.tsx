import { i18n, number } from '#i18n';
import type { Agreement } from '../../../coding/agreement/compare.ts';

const percent = (share: number | null) =>
  share === null ? '–' : number(share, { style: 'percent', maximumFractionDigits: 1 });
const coefficient = (alpha: number | null) =>
  alpha === null ? '–' : number(alpha, { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** Units, percentage and alpha of each variable. */
export function AgreementTable({ rows }: { rows: readonly Agreement[] }) {
  return (
    <table>
      <caption>{i18n.t('agreement_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('agreement_variable')}</th>
          <th scope="col" class="number">
            {i18n.t('agreement_units')}
          </th>
          <th scope="col" class="number">
            {i18n.t('agreement_percent')}
          </th>
          <th scope="col" class="number">
            {i18n.t('agreement_alpha')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ variable, units, percent: share, alpha }) => (
          <tr key={variable} data-variable={variable}>
            <th scope="row">{i18n.t(`agreement_of_${variable}`)}</th>
            <td class="number">{number(units)}</td>
            <td class="number">{percent(share)}</td>
            <td class="number">{coefficient(alpha)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
