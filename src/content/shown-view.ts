import { defaultSettings } from '../settings/settings.ts';
import { choiceOf } from '../sidebar/listed.ts';
import type { SidebarProps } from '../sidebar/props.ts';

/** What the sidebar shows. */
export type View = Omit<SidebarProps, 'actions' | 'place'>;

/** What the sidebar shows now, and the one place from which it is drawn anew. */
export class ShownView {
  /** What is set here shows when something is shown next. */
  readonly value: View = {
    scan: { phase: 'reading', done: 0 },
    settings: defaultSettings,
    choice: choiceOf(defaultSettings, false),
    selected: null,
    card: null,
    corrections: new Map(),
    justSetAside: null,
    isUnkept: false,
    selection: null,
    layout: 'beside',
    width: defaultSettings.width,
    widest: defaultSettings.width,
    drawerShare: 0.5,
  };
  readonly #draw: (view: View) => void;

  constructor(draw: (view: View) => void) {
    this.#draw = draw;
  }

  show(change: Partial<View>): void {
    Object.assign(this.value, change);
    this.#draw({ ...this.value });
  }
}
