import type { OpenCard } from '../card/props.ts';
import type { EdgeView } from '../overlay/edge.ts';
import { defaultSettings } from '../settings/settings.ts';
import { choiceOf } from '../sidebar/listed.ts';
import type { SidebarView } from '../sidebar/props.ts';

/** What is shown, in the sidebar and in the page. */
export interface View extends SidebarView, Omit<EdgeView, 'side'> {
  /** The card at a mark. */
  card: OpenCard | null;
}

/** What is shown now, and the one place from which it is drawn anew. */
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

/** What of it the sidebar shows. */
export function forSidebar({ card, width, widest, drawerShare, ...view }: View): SidebarView {
  return view;
}
