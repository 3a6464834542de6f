import type { Missed, Ruling } from '../../../coding/coding.ts';
import { type Row, saidOf } from '../../../coding/rows.ts';
import type { Claim, Status } from '../../../engine/types.ts';
import { quoteSelector, type Stretch } from '../../../selectors/text-quote.ts';
import type { CodingDeskState } from './use-coding.ts';

export type RowActs = ReturnType<typeof rowActs>;

/** What a coder can say of one row. What is the same as was read is no correction: then the one before is taken back. */
export function rowActs({ say, add, takeBack }: CodingDeskState, text: string, row: Row) {
  const { original, missed, said } = row;
  const rule = (ruling: Ruling, change: Partial<Missed>, isAsRead: (claim: Claim) => boolean) => {
    if (missed) return add({ ...missed.correction, ...change }, missed);
    if (!original) return undefined;
    const earlier = said[ruling.kind];
    if (!isAsRead(original)) return say(original, ruling);
    return earlier && takeBack([earlier]);
  };
  return {
    notAClaim: () => {
      const earlier = missed ?? said['not-a-claim'];
      if (earlier) return takeBack([earlier]);
      return original && say(original, { kind: 'not-a-claim' });
    },
    source: (source: string | null) =>
      rule({ kind: 'wrong-source', source }, { source }, (claim) => (claim.source?.name ?? null) === source),
    extent: (stretch: Stretch) => {
      const content = [quoteSelector(text, stretch)];
      const isSame = ({ content: [only, ...others] }: Claim) =>
        only?.start === stretch.start && only.end === stretch.end && others.length === 0;
      return rule({ kind: 'wrong-extent', content }, { content }, isSame);
    },
    status: (status: Status) =>
      rule({ kind: 'status', status }, { status }, (claim) => claim.status === status),
    code: (code: string | null) => {
      if (code !== null) return rule({ kind: 'code', code }, { code }, () => false);
      if (missed) {
        const { code: _, ...others } = missed.correction;
        return add(others, missed);
      }
      return said.code && takeBack([said.code]);
    },
    takeAllBack: () => takeBack(saidOf(row)),
  };
}
