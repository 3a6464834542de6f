import { type Settings, writeSettings } from '../settings/settings.ts';

/** The browser counts how often its synced storage is written: one drag is one write. */
const WRITE_AFTER = 400;

/** The reader's settings while the sidebar is open: what is changed here shows at once and is kept a moment later. */
export class ReaderSettings {
  readonly #onChange: (settings: Settings) => void;
  #value: Settings;
  #unwritten: Partial<Settings> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param value as they were read last. @param onChange told of every change, made here or elsewhere. */
  constructor(value: Settings, onChange: (settings: Settings) => void, signal: AbortSignal) {
    this.#value = value;
    this.#onChange = onChange;
    signal.addEventListener('abort', () => this.#write());
  }

  get value(): Settings {
    return this.#value;
  }

  /** They were changed elsewhere; what has just been changed here stays so. */
  follow(settings: Settings): void {
    this.#take({ ...settings, ...this.#unwritten });
  }

  change(change: Partial<Settings>): void {
    this.#unwritten = { ...this.#unwritten, ...change };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), WRITE_AFTER);
    this.#take({ ...this.#value, ...change });
  }

  #take(settings: Settings): void {
    const names = Object.keys(settings) as (keyof Settings)[];
    if (names.every((name) => settings[name] === this.#value[name])) return;
    this.#value = settings;
    this.#onChange(settings);
  }

  #write(): void {
    clearTimeout(this.#timer);
    const changes = this.#unwritten;
    this.#unwritten = {};
    if (Object.keys(changes).length > 0) writeSettings(changes).catch(console.error);
  }
}
