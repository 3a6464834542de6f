import { browser } from 'wxt/browser';
import { soundSettings } from './sound.ts';

/** What the reader has chosen. */
export interface Settings {
  /** Which claims are listed and marked: statements only, or attitudes too. */
  shown: 'statements' | 'all';
  /** The least confidence of the claims that are shown, 0 to 1. */
  confidence: number;
  /** Which marks are painted in the page. */
  density: 'all' | 'focused' | 'doubtful' | 'off';
  theme: 'auto' | 'light' | 'dark';
  side: 'left' | 'right';
  /** Of the sidebar, in CSS px. */
  width: number;
  /** Where the reader allowed it to read by itself: whether the sidebar opens by itself too. */
  opens: boolean;
  /** Where the reader allowed all sites: whether every article that is read there is saved in the library. */
  savesEverywhere: boolean;
  /** Of the interface; auto is the browser's. */
  language: 'auto' | 'en' | 'es' | 'fr' | 'de' | 'uk' | 'ar';
  /** What somebody who codes articles signs with. */
  coder: string;
}

export const defaultSettings: Settings = {
  shown: 'statements',
  confidence: 0.6,
  density: 'all',
  theme: 'auto',
  side: 'right',
  width: 384,
  opens: false,
  savesEverywhere: false,
  language: 'auto',
  coder: '',
};

/** The settings as they stand; whatever is missing, unknown or cannot be read is as if never chosen. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.sync.get(Object.keys(defaultSettings));
    return { ...defaultSettings, ...soundSettings(stored) };
  } catch (error) {
    console.warn('Sourcelight reads with its usual settings:', error);
    return { ...defaultSettings };
  }
}

/**
 * Changes some settings, on all of the reader's machines. Each is stored by itself, so that two that are
 * changed on two machines are both kept.
 * @throws RangeError for a value that a setting cannot have (nothing is written then); what the browser
 * throws when it cannot store.
 */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  const sound = soundSettings({ ...changes });
  const bad = Object.keys(changes).find((name) => !(name in sound));
  if (bad !== undefined) throw new RangeError(`“${bad}” is no setting, or cannot have this value.`);
  await browser.storage.sync.set(sound);
}

/** Tells of each change, wherever it was made, with all settings as they stand then. Ends with the signal. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, unknown>) => {
    if (!Object.keys(changes).some((name) => name in defaultSettings)) return;
    void readSettings().then((settings) => {
      if (!signal.aborted) listener(settings);
    });
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(onChanged));
}
