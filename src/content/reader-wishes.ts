import type { Settings } from '../settings/settings.ts';
import { type Choice, choiceOf } from '../sidebar/listed.ts';
import { ReaderSettings } from './reader-settings.ts';
import type { ShownView } from './shown-view.ts';
import type { SidebarHost } from './sidebar-host.ts';
import type { Whereabouts } from './whereabouts.ts';

interface Around {
  view: ShownView;
  where: Whereabouts;
  host: SidebarHost;
  /** Other claims are to be listed or marked. */
  relist(): void;
}

/** What another list or other marks come of. */
const OF_THE_LIST = ['shown', 'confidence', 'density'] as const;

/** How the reader wants it: theme, room, and which claims are listed and marked. */
export class ReaderWishes {
  readonly #around: Around;
  readonly #settings: ReaderSettings;

  constructor(settings: Settings, around: Around, end: AbortSignal) {
    this.#around = around;
    this.#settings = new ReaderSettings(settings, (changed) => this.#follow(changed), end);
  }

  /** They were changed elsewhere. */
  follow(settings: Settings): void {
    this.#settings.follow(settings);
  }

  /** Shows everything as it is set. */
  begin(): void {
    this.#follow(this.#settings.value);
  }

  change(change: Partial<Settings>): void {
    this.#settings.change(change);
  }

  choose({ lessCertain, shown }: Partial<Omit<Choice, 'confidence'>>): void {
    const { value } = this.#around.view;
    value.choice = choiceOf(value.settings, lessCertain ?? value.choice.lessCertain);
    if (shown) this.change({ shown });
    else this.#around.relist();
  }

  /** @param drawerShare its height, as a share of the window's. */
  setDrawerShare(drawerShare: number): void {
    this.#around.view.value.drawerShare = drawerShare;
    this.makeRoom();
  }

  makeRoom(): void {
    const { view, where, host } = this.#around;
    where.makeRoom(view.value.settings, view.value.drawerShare);
    host.resize(where.room, where.drawerHeight);
    const { room, widest } = where;
    const width = room.layout === 'beside' ? room.width : view.value.width;
    view.show({ layout: room.layout, width, widest });
    where.update();
  }

  #follow(settings: Settings): void {
    const { view, host, relist } = this.#around;
    const { settings: before, choice } = view.value;
    view.value.settings = settings;
    view.value.choice = choiceOf(settings, choice.lessCertain);
    host.dress(settings.theme);
    this.makeRoom();
    if (OF_THE_LIST.some((name) => settings[name] !== before[name])) relist();
  }
}
