import { i18n } from '#i18n';
import type { Settings } from '../settings/settings.ts';
import { widthLimits } from '../settings/sound.ts';

const STEP = 16;

interface WidthHandleProps {
  side: Settings['side'];
  /** In CSS px. */
  width: number;
  widest: number;
  onChange(width: number): void;
}

/** The line between page and sidebar: drags it wider and narrower; the arrow keys do the same. */
export function WidthHandle({ side, width, widest, onChange }: WidthHandleProps) {
  const set = (wanted: number) => onChange(Math.round(Math.min(widest, Math.max(widthLimits.least, wanted))));
  const drag = (event: PointerEvent) => {
    const handle = event.currentTarget as Element;
    const panel = handle.parentElement?.getBoundingClientRect();
    if (!panel || !handle.hasPointerCapture(event.pointerId)) return;
    set(side === 'right' ? panel.right - event.clientX : event.clientX - panel.left);
  };
  const press = (event: KeyboardEvent) => {
    const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
    const wanted = {
      [wider]: width + STEP,
      [narrower]: width - STEP,
      Home: widthLimits.least,
      End: widest,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule (hr) cannot be dragged
    <div
      class="width-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={i18n.t('panel_width')}
      title={i18n.t('panel_width_hint')}
      aria-valuemin={widthLimits.least}
      aria-valuemax={widest}
      aria-valuenow={width}
      onPointerDown={(event) => (event.currentTarget as Element).setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
