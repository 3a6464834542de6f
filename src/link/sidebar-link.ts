import type { Settings } from '../settings/settings.ts';
import type { Place, SidebarActions, SidebarView } from '../sidebar/props.ts';
import type { Memory } from '../sidebar/use-remembered.ts';
import type { Act, FromSidebar, Names, ToSidebar } from './protocol.ts';

/** What is told or asked by the sidebar that is no act of the reader in it. */
export interface LinkEvents {
  /** Gives the keys to the sidebar's frame; what in it gets them is told to the sidebar. */
  takeKeys(): void;
  /** What is called how, in the language that the sidebar speaks. */
  onNames(names: Names): void;
  /** The reader has changed settings elsewhere, */
  onSettings(settings: Settings): void;
  /** or has said something of claims, perhaps of another page. */
  onCorrected(): void;
}

/**
 * The channel to the sidebar, at the page's end. What is told before the sidebar has come is told when it comes; a
 * sidebar that comes again, as where the page has thrown its frame out, is told everything anew.
 */
export class SidebarLink {
  readonly #actions: SidebarActions;
  readonly #events: LinkEvents;
  #port: MessagePort | null = null;
  #view: SidebarView | null = null;
  #sent: Partial<SidebarView> = {};
  #place: Place | null = null;
  #memory: Memory = {};
  /** Undefined where the keys were not asked for. */
  #focus: string | null | undefined;

  constructor(actions: SidebarActions, events: LinkEvents) {
    this.#actions = actions;
    this.#events = events;
  }

  /** @param port takes the place of the one before when something is heard by it: whoever waits at its end may be none of ours. */
  connect(port: MessagePort): void {
    port.onmessage = ({ data }: MessageEvent<FromSidebar>) => {
      // First of all: a frame that has not come up cannot take the keys.
      if (data.is === 'names') this.#events.onNames(data.names);
      if (port !== this.#port) this.#goOnBy(port);
      if (data.is === 'memory') this.#memory = data.memory;
      else if (data.is === 'settings') this.#events.onSettings(data.settings);
      else if (data.is === 'corrected') this.#events.onCorrected();
      else if (data.is === 'act') void this.#do(data);
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
    this.#events.takeKeys();
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
