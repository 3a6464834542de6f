import type { Settings } from '../../settings/settings.ts';

/** Lines of text: where each begins and ends. */
const LINES = [
  { y: 10, end: 104 },
  { y: 20, end: 96 },
  { y: 30, end: 100 },
  { y: 40, end: 62 },
];
/** Marks under some of them. The wavy one is doubtful, the tinted one in focus. */
const MARKS = [
  { y: 14, from: 30, to: 96, doubtful: false, focused: false },
  { y: 24, from: 8, to: 58, doubtful: false, focused: true },
  { y: 34, from: 44, to: 100, doubtful: true, focused: false },
];

/** A few lines with their marks, as they would stand in an article. */
export function MarksPicture({ density }: { density: Settings['density'] }) {
  const painted = MARKS.filter(
    ({ doubtful, focused }) =>
      density === 'all' || (density === 'focused' && focused) || (density === 'doubtful' && doubtful),
  );
  return (
    <svg class="marks-picture" viewBox="0 0 112 50" width="112" height="50" aria-hidden="true">
      <rect x=".5" y=".5" width="111" height="49" rx="4" class="sheet" />
      {painted
        .filter(({ focused }) => focused)
        .map(({ y, from, to }) => (
          <rect key={y} x={from - 2} y={y - 9} width={to - from + 4} height="11" rx="1.5" class="tint" />
        ))}
      {LINES.map(({ y, end }) => (
        <path key={y} d={`M8 ${y}H${end}`} class="text" />
      ))}
      {painted.map(({ y, from, to, doubtful }) =>
        doubtful ? (
          <path
            key={y}
            d={`M${from} ${y}${'q2-3.4 4 0t4 0'.repeat(Math.floor((to - from) / 8))}`}
            class="wave"
          />
        ) : (
          <path key={y} d={`M${from} ${y}H${to}`} class="line" />
        ),
      )}
    </svg>
  );
}
