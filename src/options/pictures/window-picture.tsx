import type { Settings } from '../../settings/settings.ts';

/** A window of 1,280 CSS px, at a sixth of its size. */
const SCALE = 1 / 6;
const WINDOW = 1280 * SCALE;
const HEIGHT = 100;

/** A window with the sidebar in it, in its true proportion. */
export function WindowPicture({ side, width }: Pick<Settings, 'side' | 'width'>) {
  const panel = width * SCALE;
  const x = side === 'left' ? 0 : WINDOW - panel;
  const page = side === 'left' ? panel : 0;
  const text = Math.min(90, WINDOW - panel - 16);
  const start = page + (WINDOW - panel - text) / 2;
  return (
    <svg
      class="window-picture"
      viewBox={`-1 -1 ${WINDOW + 2} ${HEIGHT + 2}`}
      width={WINDOW + 2}
      height={HEIGHT + 2}
      aria-hidden="true"
    >
      <rect width={WINDOW} height={HEIGHT} rx="5" class="sheet" />
      <path d={`M${start} 18h${text * 0.8}`} class="headline" />
      {[32, 41, 50, 59, 68, 77, 86].map((y) => (
        <path key={y} d={`M${start} ${y}h${y === 86 ? text * 0.6 : text}`} class="text" />
      ))}
      <rect x={x} width={panel} height={HEIGHT} class="panel" rx="3" />
      {[16, 40, 64].map((y) => (
        <g key={y}>
          <path d={`M${x + 6} ${y}v16`} class="line" />
          <path d={`M${x + 11} ${y + 2}h${panel * 0.4}`} class="name" />
          <path d={`M${x + 11} ${y + 9}h${panel - 20}m${20 - panel} 6h${(panel - 20) * 0.7}`} class="text" />
        </g>
      ))}
    </svg>
  );
}
