import { i18n, number } from '#i18n';
import type { SourceSum } from '../sums.ts';

/** How much each source says; each row of the table carries its bar. Unnamed sources are drawn hollow. */
export function SourceBars({ sums, all }: { sums: readonly SourceSum[]; all: number }) {
  const most = Math.max(1, ...sums.map(({ claims }) => claims));
  return (
    <table>
      <caption>{i18n.t('library_sources_caption', { shown: sums.length, all })}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('library_source')}</th>
          <th scope="col" class="number">
            {i18n.t('library_claims')}
          </th>
          <th scope="col" class="number">
            {i18n.t('library_articles')}
          </th>
          <th scope="col" class="number">
            {i18n.t('status_unverified')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ name, anonymous, claims, articles, unverified }) => (
          <tr key={`${name}${anonymous}`}>
            <th scope="row">
              {name} {anonymous && <span class="tag">{i18n.t('claim_unnamed')}</span>}
              <svg class="mirrored" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  class={anonymous ? 'hollow' : 'full'}
                  x="0.5"
                  y="0.5"
                  width={Math.max(1, (claims / most) * 99)}
                  height="7"
                />
              </svg>
            </th>
            <td class="number">{number(claims)}</td>
            <td class="number">{number(articles)}</td>
            <td class="number">{number(unverified)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
