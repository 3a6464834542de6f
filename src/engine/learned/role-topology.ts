import { topologyOf } from '../crf/topology.ts';

/** What a token can be to a cue; the classes of the role chain. */
export const NONE = 0;
export const SOURCE_BEGIN = 1;
export const SOURCE_INSIDE = 2;
export const CONTENT_BEGIN = 3;
export const CONTENT_INSIDE = 4;

/** State = class + 5 × (source seen) + 10 × (content seen), seen counting the state itself. */
const stateOf = (role: number, source: boolean, content: boolean) =>
  role + (source ? 5 : 0) + (content ? 10 : 0);
const sourceSeen = (state: number) => Math.floor(state / 5) % 2 === 1;
const contentSeen = (state: number) => state >= 10;

function isSound(state: number): boolean {
  const role = state % 5;
  if ((role === SOURCE_BEGIN || role === SOURCE_INSIDE) && !sourceSeen(state)) return false;
  return !((role === CONTENT_BEGIN || role === CONTENT_INSIDE) && !contentSeen(state));
}

/** At most one source, and content that may come in several pieces. */
export const ROLES = topologyOf(
  Array.from({ length: 20 }, (_, state) => state % 5),
  (state) => {
    const role = state % 5;
    if (role === NONE) return state === 0;
    if (role === SOURCE_BEGIN) return state === stateOf(SOURCE_BEGIN, true, false);
    return role === CONTENT_BEGIN && state === stateOf(CONTENT_BEGIN, false, true);
  },
  (from, to) => {
    if (!isSound(from) || !isSound(to)) return false;
    const role = to % 5;
    const source = sourceSeen(from);
    const content = contentSeen(from);
    if (role === NONE) return to === stateOf(NONE, source, content);
    if (role === SOURCE_BEGIN) return !source && to === stateOf(SOURCE_BEGIN, true, content);
    if (role === CONTENT_BEGIN) return to === stateOf(CONTENT_BEGIN, source, true);
    const before = from % 5;
    const goesOn = role === SOURCE_INSIDE ? [SOURCE_BEGIN, SOURCE_INSIDE] : [CONTENT_BEGIN, CONTENT_INSIDE];
    return goesOn.includes(before) && to === stateOf(role, source, content);
  },
);
