import { i18n, number, time } from '#i18n';
import type { MonthSum } from '../sums.ts';

const HEIGHT = 100;
const share = ({ claims, unverified }: MonthSum) => (claims === 0 ? 0 : unverified / claims);
const percent = (value: number) => number(value, { style: 'percent', minimumFractionDigits: 1 });
/** “2026-03” in the words of the language. */
const monthName = (month: string) =>
  time(new Date(`${month}-15T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The share of unverified claims, month by month: a picture, and its numbers. */
export function MonthBars({ sums }: { sums: readonly MonthSum[] }) {
  const highest = Math.max(0, ...sums.map(share));
  // Of hardly any, the picture makes no towers.
  const most = Math.max(0.01, highest);
  const caption = i18n.t('library_months_caption', { percent: percent(highest) });
  if (sums.length === 0) return <p>{i18n.t('library_no_dates')}</p>;
  return (
    <div>
      {highest > 0 && (
        <svg
          class="months mirrored"
          viewBox={`0 0 ${sums.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={caption}
        >
          {sums.map((sum, at) => {
            const height = (share(sum) / most) * HEIGHT;
            return (
              <rect
                key={sum.month}
                class="full"
                x={at + 0.1}
                y={HEIGHT - height}
                width="0.8"
                height={height}
              />
            );
          })}
        </svg>
      )}
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('library_month')}</th>
            <th scope="col" class="number">
              {i18n.t('library_articles')}
            </th>
            <th scope="col" class="number">
              {i18n.t('library_claims')}
            </th>
            <th scope="col" class="number">
              {i18n.t('status_unverified')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <tr key={sum.month}>
              <th scope="row">{monthName(sum.month)}</th>
              <td class="number">{number(sum.articles)}</td>
              <td class="number">{number(sum.claims)}</td>
              <td class="number">
                {number(sum.unverified)} ({percent(share(sum))})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
