import { i18n, language, number } from '#i18n';
import type { Agreement } from '../../../coding/agreement/compare.ts';

const written = (value: number | null, options: Intl.NumberFormatOptions) =>
  value === null ? '–' : new Intl.NumberFormat(language(), options).format(value);
const percent = (share: number | null) => written(share, { style: 'percent', maximumFractionDigits: 1 });
const coefficient = (alpha: number | null) =>
  written(alpha, { minimumFractionDigits: 3, maximumFractionDigits: 3 });

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
