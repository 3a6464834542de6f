import type { Analysis, Claim, Marker } from '../../engine/types.ts';
import { inTextOrder, joinFragments, markersOf, wordsIn } from '../parts/claims.ts';
import { madeWith } from '../parts/fields.ts';
import { bars, strip } from './charts.ts';
import { type Markup, markup, webAddress } from './escape.ts';
import { markedText } from './marked-text.ts';

const signs = { reported: '', unverified: '∿', disputed: '≠', denied: '✕', confirmed: '✓' };
/** So many sources are drawn; the list has all claims. */
const MOST = 12;

/** One article with its counts, pictures, text and list. */
export function article(analysis: Analysis, prefix: string): string {
  const { text, url, generator } = analysis;
  const claims = inTextOrder(analysis.claims);
  const numbers = new Map(claims.map(({ id }, i) => [id, i + 1]));
  const markers = markersOf(analysis);
  const address = webAddress(url);
  const about = [
    address ? markup`<a href="${address}" rel="noreferrer">${address}</a>` : url,
    analysis.byline,
    analysis.published,
  ].filter((part) => part !== undefined);
  return markup`<article>
<h1>${analysis.title ?? analysis.id ?? 'Untitled'}</h1>
<p class="about">${about.map((part, i) => [i > 0 && ' · ', part])}</p>
${counts(analysis)}
${
  claims.length > 0 &&
  strip(
    'Where the claims stand in the text',
    text.length,
    claims.flatMap(({ content, status }) => content.map(({ start, end }) => ({ start, end, color: status }))),
  )
}
${
  claims.length > 0 &&
  markup`<div class="two">${bars('Who speaks how much, in words (dashed: unnamed)', speakers(analysis))}
<div>${bars('What the text says of the claims', statuses(analysis))}
${bars('In whose words', quotations(analysis))}</div></div>`
}
<div class="two">
<section class="text"><h2>Text</h2>
${markedText(analysis, numbers, prefix)}</section>
<section><h2>Claims</h2>
${claims.length === 0 && markup`<p class="note">No attributed claims were found.</p>`}<ol class="claims">${claims.map((claim, i) => entry(claim, markers.get(claim.id) ?? [], i + 1, prefix))}
</ol>
<p class="note">Found${analysis.analyzedAt === undefined ? '' : ` on ${analysis.analyzedAt}`} by ${madeWith(generator)}.</p></section>
</div>
</article>
`.text;
}

function counts({ claims, sources }: Analysis): Markup {
  const having = (status: Claim['status']) => claims.filter((claim) => claim.status === status).length;
  const list: [number, string][] = [
    [claims.length, claims.length === 1 ? 'claim' : 'claims'],
    [sources.length, sources.length === 1 ? 'source' : 'sources'],
    [sources.filter(({ anonymous }) => anonymous).length, 'unnamed'],
    [having('unverified'), 'unverified'],
    [having('disputed'), 'disputed'],
    [having('denied'), 'denied'],
    [having('confirmed'), 'confirmed'],
  ];
  return markup`<ul class="counts">${list.map(([count, name], i) => (count > 0 || i < 2) && markup`<li><b>${count}</b><span>${name}</span></li>`)}</ul>`;
}

function speakers({ claims, sources }: Analysis) {
  const words = new Map<string | undefined, number>();
  for (const claim of claims)
    words.set(claim.source?.sourceId, (words.get(claim.source?.sourceId) ?? 0) + wordsIn(claim));
  const list = sources
    .map(({ id, name, anonymous }) => ({ name, value: words.get(id) ?? 0, hollow: anonymous }))
    .sort((a, b) => b.value - a.value);
  const rest = list.slice(MOST).reduce((sum, { value }) => sum + value, 0);
  const nobody = words.get(undefined) ?? 0;
  return [
    ...list.slice(0, MOST),
    ...(rest > 0 ? [{ name: `${list.length - MOST} others`, value: rest }] : []),
    ...(nobody > 0 ? [{ name: 'No source named', value: nobody, hollow: true }] : []),
  ];
}

const order: Claim['status'][] = ['reported', 'unverified', 'disputed', 'denied', 'confirmed'];

const statuses = ({ claims }: Analysis) =>
  order.map((status) => ({
    name: status,
    value: claims.filter((claim) => claim.status === status).length,
    color: status,
  }));

const quotations = ({ claims }: Analysis) =>
  (['direct', 'mixed', 'indirect'] as const).map((kind) => ({
    name: { direct: 'the source’s own', mixed: 'both', indirect: 'the reporter’s' }[kind],
    value: claims.filter(({ quotation }) => quotation === kind).length,
  }));

function entry(claim: Claim, markers: Marker[], number: number, prefix: string): Markup {
  const { source, cue, status } = claim;
  const said = source && source.text !== source.name && markup` <span class="note">“${source.text}”</span>`;
  return markup`
<li class="${status}" id="${prefix}-c${number}"><a class="num" href="#${prefix}-t${number}" title="Show in text">${number} ↑</a>
<p><b>${source?.name ?? 'No source named'}</b>${said}${source?.anonymous && markup` <span class="tag">unnamed</span>`} ${cue?.text}</p>
<p class="words">${joinFragments(claim)}</p>${
    status !== 'reported' &&
    markup`
<p class="status t-${status}">${signs[status]} ${status[0]?.toUpperCase()}${status.slice(1)}${markers.map(({ text }) => ` · “${text}”`)}</p>`
  }
<p class="note">${claim.because}</p></li>`;
}
