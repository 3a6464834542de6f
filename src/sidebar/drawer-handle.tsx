import { i18n } from '#i18n';

const LOWEST = 0.2;
const HIGHEST = 0.9;
const STEP = 0.1;

const bounded = (share: number) => Math.min(HIGHEST, Math.max(LOWEST, share));

interface DrawerHandleProps {
  /** Height of the drawer, as a share of the window's. */
  share: number;
  onChange(share: number): void;
}

/** Drags the drawer up and down; the arrow keys do the same. */
export function DrawerHandle({ share, onChange }: DrawerHandleProps) {
  const drag = (event: PointerEvent) => {
    const handle = event.currentTarget as Element;
    if (handle.hasPointerCapture(event.pointerId)) onChange(bounded(1 - event.clientY / innerHeight));
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(bounded(share + step));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule (hr) cannot be dragged
    <div
      class="handle"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={i18n.t('panel_drawer')}
      aria-valuemin={100 * LOWEST}
      aria-valuemax={100 * HIGHEST}
      aria-valuenow={Math.round(100 * share)}
      onPointerDown={(event) => (event.currentTarget as Element).setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
