import type { Names } from '../link/protocol.ts';
import { Edge, type EdgeEvents } from '../overlay/edge.ts';
import { styles } from '../overlay/styles.ts';
import type { Settings } from '../settings/settings.ts';
import type { Room } from './room-plan.ts';
import { SidebarFrame } from './sidebar-frame.ts';

interface HostEvents extends EdgeEvents {
  /** Escape was pressed in it, where nothing has a use for it: at the edge, or just before the frame has the keys. */
  onEscape(): void;
}

/** The one element that we put into the page: the sidebar's frame, its edge, and the place for the card at a mark. */
export class SidebarHost {
  readonly edge: Edge;
  readonly #onPort: (port: MessagePort) => void;
  readonly #events: HostEvents;
  readonly #host = document.createElement('sourcelight-sidebar');
  readonly #container = document.createElement('div');
  readonly #card = document.createElement('div');
  #frame: SidebarFrame | null = null;

  /** @param onPort is given our end of the channel to the sidebar, each time that it comes. */
  constructor(onPort: (port: MessagePort) => void, events: HostEvents) {
    this.#onPort = onPort;
    this.#events = events;
    this.edge = new Edge(events);
  }

  mount(): void {
    const root = this.#host.attachShadow({ mode: 'open' });
    // Keys pressed in it are not the page's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress'])
      root.addEventListener(type, (event) => event.stopPropagation());
    root.addEventListener('keydown', (event) => {
      const { key, defaultPrevented, isComposing } = event as KeyboardEvent;
      if (key === 'Escape' && !defaultPrevented && !isComposing) this.#events.onEscape();
    });
    const style = document.createElement('style');
    style.textContent = styles;
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    this.#container.append(this.#card, this.edge.element, sheet);
    root.append(style, this.#container);
    document.documentElement.append(this.#host);
    raise(this.#host);
    this.#frame = new SidebarFrame(sheet, this.#onPort);
  }

  get element(): HTMLElement {
    return this.#host;
  }

  /** Null before anything is mounted. */
  get root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  /** In which the card is drawn. */
  get cardPlace(): HTMLElement {
    return this.#card;
  }

  /** The sidebar has come. @param key by which it knows us. */
  welcome(key: string): void {
    this.#frame?.welcome(key);
  }

  /** Calls its parts as the sidebar does. */
  call({ language, direction, panel, edge }: Names): void {
    this.#container.lang = language;
    this.#container.dir = direction;
    this.#frame?.call(panel);
    this.edge.call(edge);
  }

  /** Gives it the reader's theme: the machine's, or the one chosen. */
  dress(theme: Settings['theme']): void {
    const { dataset } = this.#host;
    if (theme === 'auto') delete dataset.theme;
    else dataset.theme = theme;
  }

  resize(room: Room, drawerHeight: number): void {
    const { style, dataset } = this.#host;
    dataset.layout = room.layout;
    if (room.layout === 'beside') dataset.side = room.side;
    style.setProperty('--sourcelight-width', room.layout === 'beside' ? `${room.width}px` : '100%');
    style.setProperty('--sourcelight-height', room.layout === 'beside' ? '100%' : `${drawerHeight}px`);
  }

  /** Gives the keys to the sidebar's frame; what in it gets them is the sidebar's to say. */
  focus(): void {
    this.#frame?.focus();
  }

  hasFocus(): boolean {
    return document.activeElement === this.#host;
  }

  /** Takes the frame out of the page, which is about to be left. */
  leave(): void {
    this.#frame?.leave();
  }

  /** Puts it back. */
  comeBack(): void {
    this.#frame?.comeBack();
  }

  /** Puts the element back where the page has thrown it out, as pages do that draw themselves anew. */
  keep(): void {
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    raise(this.#host);
  }

  remove(): void {
    this.#frame?.close();
    this.#host.remove();
  }
}

/** Puts the element into the browser's top layer, above whatever the page stacks up. */
function raise(host: HTMLElement): void {
  host.popover = 'manual';
  if (!host.matches(':popover-open')) host.showPopover();
}
