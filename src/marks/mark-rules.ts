import type { Status } from '../engine/types.ts';
import type { MarkColors } from './colors.ts';
import { focusHighlight, statusHighlight } from './highlight-names.ts';

/** Line styles tell the statuses apart without colour; in px, as the page's em is the page's own. */
const lines: Record<Status, string> = {
  reported: 'underline solid 1.5px',
  unverified: 'underline wavy 1.5px',
  disputed: 'underline double 1.5px',
  denied: 'underline dashed 2px',
  confirmed: 'underline solid 3px',
};

/** Who and how have lines of their own, which no status has: the tints need not be told apart by their colours. */
const partLines = { source: 'underline overline solid 1px', cue: 'underline dotted 2px' } as const;

/** How strongly the marks are drawn: at rest, and while another claim has the reader's attention. */
const AT_REST: Record<Status, number> = {
  reported: 60,
  unverified: 100,
  disputed: 100,
  denied: 100,
  confirmed: 100,
};
const STEPPED_BACK = 32;

/**
 * The style rules of the marks. The browser asks each of them for every element of the page: there are none for
 * statuses that nothing has.
 * @param marked the statuses that there are marks of.
 * @param focused the status of the claim in focus, null where none is: all other marks then step back.
 */
export function markRules(colors: MarkColors, marked: readonly Status[], focused: Status | null): string {
  const rules = marked.map((status) => {
    const strength = focused === null ? AT_REST[status] : STEPPED_BACK;
    return rule(statusHighlight(status), line(status, faded(colors.status[status], strength)));
  });
  if (focused !== null) {
    rules.push(
      rule(focusHighlight('source'), `background-color:${colors.source};${partLine('source', colors.line)}`),
      rule(focusHighlight('cue'), `background-color:${colors.cue};${partLine('cue', colors.line)}`),
      rule(focusHighlight('marker'), `background-color:${colors.marker}`),
      rule(
        focusHighlight('content'),
        `background-color:${colors.content};${line(focused, colors.status[focused])}`,
      ),
    );
  }
  return `@media screen{${rules.join('')}${forcedColorRules(marked, focused)}}`;
}

/**
 * With forced colours the lines take the reader's own, and the focused claim those of a selection. Firefox
 * paints it so; Chromium paints every highlight as if it were selected, whatever the rules say.
 */
function forcedColorRules(marked: readonly Status[], focused: Status | null): string {
  const rules = marked.map((status) =>
    rule(statusHighlight(status), `background-color:Canvas;color:CanvasText;${line(status, 'CanvasText')}`),
  );
  if (focused !== null) {
    for (const part of ['source', 'cue'] as const)
      rules.push(
        rule(
          focusHighlight(part),
          `background-color:Canvas;color:CanvasText;${partLine(part, 'CanvasText')}`,
        ),
      );
    rules.push(rule(focusHighlight('marker'), 'background-color:Canvas;color:CanvasText'));
    rules.push(
      rule(
        focusHighlight('content'),
        `background-color:Highlight;color:HighlightText;${line(focused, 'HighlightText')}`,
      ),
    );
  }
  return `@media (forced-colors:active){${rules.join('')}}`;
}

const rule = (name: string, declarations: string) => `::highlight(${name}){${declarations}}`;

const partLine = (part: keyof typeof partLines, color: string) =>
  `text-decoration:${partLines[part]} ${color};text-underline-offset:3px;text-decoration-skip-ink:none`;

const line = (status: Status, color: string) =>
  `text-decoration:${lines[status]} ${color};text-underline-offset:3px;text-decoration-skip-ink:auto`;

const faded = (color: string, percent: number) =>
  percent === 100 ? color : color.replace(')', ` / ${percent / 100})`);
