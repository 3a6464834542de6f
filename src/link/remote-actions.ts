import type { SidebarActions } from '../sidebar/props.ts';
import type { Act, ToSidebar } from './protocol.ts';

/** All of them, by whether they answer something. */
const ACTS: Record<keyof SidebarActions, boolean> = {
  close: false,
  escape: false,
  readAgain: false,
  select: false,
  goTo: false,
  visit: false,
  jump: false,
  choose: false,
  set: false,
  openOptions: false,
  openLibrary: false,
  openCard: false,
  pageText: true,
  correct: false,
  takeBack: false,
};

/** The reader's acts, done by the script at the other end of the channel. */
export class RemoteActions {
  readonly actions: SidebarActions;
  readonly #post: (act: Act) => void;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #asked = 0;

  constructor(post: (act: Act) => void) {
    this.#post = post;
    const actOf =
      (name: keyof SidebarActions) =>
      (...all: unknown[]) => {
        // Of a button it is handed the event, which cannot be copied and is nobody's business elsewhere.
        const given = all.filter((each) => !(each instanceof Event));
        return ACTS[name] ? this.ask(name, given) : post({ is: 'act', name, given });
      };
    const names = Object.keys(ACTS) as (keyof SidebarActions)[];
    this.actions = Object.fromEntries(names.map((name) => [name, actOf(name)])) as unknown as SidebarActions;
  }

  /** Has an act done. @returns its answer, or nothing, when it has been done. @throws where the page could not do it. */
  ask(name: keyof SidebarActions, given: unknown[]): Promise<unknown> {
    const number = ++this.#asked;
    this.#post({ is: 'act', name, given, number });
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(number, waiting);
    return waiting.promise;
  }

  /** The answer to the act with this number. */
  answer({ number, value, undone }: Extract<ToSidebar, { is: 'answer' }>): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (undone) waiting?.reject(new Error('The page could not do it.'));
    else waiting?.resolve(value);
  }
}
