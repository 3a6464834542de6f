import type { Claim } from '../engine/types.ts';
import { StatusSign } from './icons.tsx';
import { statusWord, whoSays } from './words.ts';

const WIDTH = 260;
const BELOW = 22;

/** Beside the pointer, over a mark in the page: who says it, and what the article makes of it. */
export function Tooltip({ claim, x, y }: { claim: Claim; x: number; y: number }) {
  const left = Math.max(8, Math.min(x - 24, innerWidth - WIDTH - 8));
  const above = y > innerHeight - 110;
  const vertical = above ? { bottom: `${innerHeight - y + BELOW - 8}px` } : { top: `${y + BELOW}px` };
  return (
    <div key={claim.id} class="tooltip" role="tooltip" style={{ left: `${left}px`, ...vertical }}>
      <b>{whoSays(claim)}</b>
      <span class={claim.status}>
        <StatusSign status={claim.status} /> {statusWord(claim.status)}
      </span>
    </div>
  );
}
