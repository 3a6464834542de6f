import type { Place, SidebarActions, SidebarView } from '../sidebar/props.ts';
import type { Memory } from '../sidebar/use-remembered.ts';
import type { Act, FromSidebar, Names, ToSidebar } from './protocol.ts';

/**
 * The page's end of the channel to the sidebar. What is told before the sidebar has come is told when it comes; a
 * sidebar that comes again, as where the page has thrown its frame out, is told everything anew.
 */
export class SidebarLink {
  readonly #actions: SidebarActions;
  readonly #takeKeys: () => void;
  readonly #onNames: (names: Names) => void;
  #port: MessagePort | null = null;
  #view: SidebarView | null = null;
  #sent: Partial<SidebarView> = {};
  #place: Place | null = null;
  #memory: Memory = {};
  /** Undefined where the keys were not asked for. */
  #focus: string | null | undefined;

  /**
   * @param takeKeys gives the keys to the sidebar's frame; what in it gets them is told here.
   * @param onNames is told what is called how, in the language that the sidebar speaks.
   */
  constructor(actions: SidebarActions, takeKeys: () => void, onNames: (names: Names) => void) {
    this.#actions = actions;
    this.#takeKeys = takeKeys;
    this.#onNames = onNames;
  }

  /** @param port takes the place of the one before when something is heard by it: whoever waits at its end may be none of ours. */
  connect(port: MessagePort): void {
    port.onmessage = ({ data }: MessageEvent<FromSidebar>) => {
      // First of all: a frame that has not come up cannot take the keys.
      if (data.is === 'names') this.#onNames(data.names);
      if (port !== this.#port) this.#goOnBy(port);
      if (data.is === 'names') return;
      if (data.is === 'memory') this.#memory = data.memory;
      else void this.#do(data);
    };
  }

  #goOnBy(port: MessagePort): void {
    this.#port?.close();
    this.#port = port;
    this.#sent = {};
    this.#tell({ is: 'memory', memory: this.#memory });
    if (this.#view) this.show(this.#view);
    this.place(this.#place);
    if (this.#focus !== undefined) this.focus(this.#focus);
  }

  /** Tells what is another than before: an article's analysis is not copied for every click. */
  show(view: SidebarView): void {
    this.#view = view;
    if (!this.#port) return;
    const names = Object.keys(view) as (keyof SidebarView)[];
    const changed = names.filter((name) => view[name] !== this.#sent[name]);
    if (changed.length === 0) return;
    this.#sent = view;
    this.#tell({ is: 'view', change: Object.fromEntries(changed.map((name) => [name, view[name]])) });
  }

  place(place: Place | null): void {
    this.#place = place;
    this.#tell({ is: 'place', place });
  }

  /** Gives the keys to the card of a claim, or (null) to the panel. */
  focus(claim: string | null): void {
    this.#focus = this.#port ? undefined : claim;
    if (!this.#port) return;
    this.#takeKeys();
    this.#tell({ is: 'focus', claim });
  }

  close(): void {
    this.#port?.close();
    this.#port = null;
  }

  #tell(message: ToSidebar): void {
    this.#port?.postMessage(message);
  }

  async #do({ name, given, number }: Act): Promise<void> {
    if (!Object.hasOwn(this.#actions, name)) return;
    try {
      const value = await (this.#actions[name] as (...given: unknown[]) => unknown)(...given);
      if (number !== undefined) this.#tell({ is: 'answer', number, value });
    } catch (error) {
      console.error(error);
      // Whoever asked is not left waiting.
      if (number !== undefined) this.#tell({ is: 'answer', number, value: null, undone: true });
    }
  }
}
