import type { Analysis, Claim, Marker } from '../engine/types.ts';
import { defineFormat } from './format.ts';
import { inTextOrder, joinFragments, markersOf } from './parts/claims.ts';
import { madeWith } from './parts/fields.ts';

/** To read, and to paste into notes and messages. */
export const markdown = defineFormat({
  name: 'markdown',
  label: 'Markdown',
  purpose: 'a readable list: for notes, messages and documents',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  writer() {
    let between = '';
    return {
      add(analysis) {
        const part = between + page(analysis);
        between = '\n---\n\n';
        return part;
      },
      end: () => '',
    };
  },
});

function page(analysis: Analysis): string {
  const markers = markersOf(analysis);
  const claims = inTextOrder(analysis.claims).map((claim, i) =>
    entry(i + 1, claim, markers.get(claim.id) ?? []),
  );
  const sources = analysis.sources.map(
    ({ name, kind, anonymous, claims: ids }) =>
      `- ${plain(name)} (${[kind, anonymous ? 'unnamed' : ''].filter((word) => word && word !== 'unknown').join(', ') || 'kind unknown'}): ${counted(ids.length, 'claim')}`,
  );
  const about = [
    analysis.url ? `<${analysis.url.replace(/[\s<>]/g, encodeURIComponent)}>` : '',
    [analysis.byline, analysis.published]
      .filter((word) => word !== undefined)
      .map(plain)
      .join(', '),
    `${counted(claims.length, 'claim')}, ${counted(sources.length, 'source')}`,
  ];
  const made = [analysis.analyzedAt ? `on ${analysis.analyzedAt}` : '', `by ${madeWith(analysis.generator)}`];
  return [
    `# ${plain(analysis.title ?? analysis.id ?? 'Untitled')}`,
    about.filter(Boolean).join('  \n'),
    ...(claims.length > 0 ? ['## Claims', claims.join('\n\n')] : ['No attributed claims were found.']),
    ...(sources.length > 0 ? ['## Sources', sources.join('\n')] : []),
    `*Found ${made.filter(Boolean).join(' ')}. A mark does not mean that a claim is wrong.*\n`,
  ].join('\n\n');
}

function entry(number: number, claim: Claim, markers: Marker[]): string {
  const { source, cue } = claim;
  const who = source ? `**${plain(source.name)}**` : '**No source named**';
  const inWords = source && source.text !== source.name ? ` (“${plain(source.text)}”)` : '';
  const how = cue ? ` — ${plain(cue.text)}` : '';
  const status = claim.status === 'reported' ? '' : ` — *${claim.status}*`;
  const indent = ' '.repeat(String(number).length + 2);
  return [
    `${number}. ${who}${inWords}${how}${status}`,
    `> ${plain(joinFragments(claim))}`,
    ...markers.map((marker) => `${marker.kind}: “${plain(marker.text)}”`),
  ].join(`\n\n${indent}`);
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Text as Markdown that shows exactly that text, in one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
