import { widthLimits } from '../settings/sound.ts';

/** What the edge shows: where the sidebar stands, and how large it is. */
export interface EdgeView {
  layout: 'beside' | 'drawer';
  side: 'left' | 'right';
  /** Of the sidebar beside the page, in CSS px: how wide it is, and may become. */
  width: number;
  widest: number;
  /** Height of the drawer, as a share of the window's. */
  drawerShare: number;
}

/** What the reader draws it to. */
export interface EdgeEvents {
  onWidth(width: number): void;
  onShare(share: number): void;
}

/** What it is called, in the reader's language. */
export interface EdgeWords {
  width: string;
  widthHint: string;
  drawer: string;
}

const SHOWN = ['layout', 'side', 'width', 'widest', 'drawerShare'] as const;
const STEP = 16;
/** Of the drawer, as shares of the window's height. */
const SHARES = { least: 0.2, most: 0.9, step: 0.1 };

/** The line between page and sidebar: draws it larger and smaller; the arrow keys do the same. */
export class Edge {
  readonly element = document.createElement('div');
  readonly #events: EdgeEvents;
  #view: EdgeView | null = null;
  #words: EdgeWords | null = null;

  constructor(events: EdgeEvents) {
    this.#events = events;
    const { element } = this;
    element.role = 'separator';
    element.tabIndex = 0;
    element.addEventListener('pointerdown', ({ pointerId }) => element.setPointerCapture(pointerId));
    element.addEventListener('pointermove', (event) => {
      if (element.hasPointerCapture(event.pointerId)) this.#drag(event);
    });
    element.addEventListener('keydown', (event) => this.#press(event));
  }

  call(words: EdgeWords): void {
    this.#words = words;
    if (this.#view) this.#write(this.#view);
  }

  show(view: EdgeView): void {
    const before = this.#view;
    this.#view = view;
    // Most of what changes in a view is not of the edge.
    if (SHOWN.some((name) => view[name] !== before?.[name])) this.#write(view);
  }

  #write(view: EdgeView): void {
    const { element } = this;
    const isDrawer = view.layout === 'drawer';
    element.className = isDrawer ? 'handle' : `width-handle ${view.side}`;
    element.ariaOrientation = isDrawer ? 'horizontal' : 'vertical';
    element.ariaValueMin = String(isDrawer ? 100 * SHARES.least : widthLimits.least);
    element.ariaValueMax = String(isDrawer ? 100 * SHARES.most : view.widest);
    element.ariaValueNow = String(isDrawer ? Math.round(100 * view.drawerShare) : view.width);
    element.ariaLabel = (isDrawer ? this.#words?.drawer : this.#words?.width) ?? '';
    element.title = (isDrawer ? '' : this.#words?.widthHint) ?? '';
  }

  #drag({ clientX, clientY }: PointerEvent): void {
    if (this.#view?.layout === 'drawer') {
      this.#draw(1 - clientY / innerHeight);
      return;
    }
    const { left, right } = (this.element.getRootNode() as ShadowRoot).host.getBoundingClientRect();
    this.#widen(this.#view?.side === 'left' ? clientX - left : right - clientX);
  }

  #press(event: KeyboardEvent): void {
    const view = this.#view;
    if (!view) return;
    const { key } = event;
    if (view.layout === 'drawer') {
      const step = { ArrowUp: SHARES.step, ArrowDown: -SHARES.step }[key];
      if (step === undefined) return;
      this.#draw(view.drawerShare + step);
    } else {
      const [wider, narrower] =
        view.side === 'right' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      const wanted = {
        [wider as string]: view.width + STEP,
        [narrower as string]: view.width - STEP,
        Home: widthLimits.least,
        End: view.widest,
      }[key];
      if (wanted === undefined) return;
      this.#widen(wanted);
    }
    event.preventDefault();
  }

  #widen(wanted: number): void {
    const most = this.#view?.widest ?? widthLimits.most;
    this.#events.onWidth(Math.round(Math.min(most, Math.max(widthLimits.least, wanted))));
  }

  #draw(share: number): void {
    this.#events.onShare(Math.min(SHARES.most, Math.max(SHARES.least, share)));
  }
}
