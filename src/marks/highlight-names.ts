import type { Status } from '../engine/types.ts';

export const statuses: readonly Status[] = ['reported', 'unverified', 'disputed', 'denied', 'confirmed'];

/** The parts of the focused claim, each with its own highlight. */
export type FocusPart = 'source' | 'cue' | 'content' | 'marker';
export const focusParts: readonly FocusPart[] = ['source', 'cue', 'content', 'marker'];

/** The registry of highlights is shared with the page: the names must not meet the page's own. */
export const statusHighlight = (status: Status): string => `sourcelight-${status}`;
export const focusHighlight = (part: FocusPart): string => `sourcelight-focused-${part}`;
