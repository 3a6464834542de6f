import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../src/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('reading settings', () => {
  it('answers the defaults where nothing was chosen', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('answers what was written, and the defaults for the rest', async () => {
    await writeSettings({ density: 'doubtful', width: 420 });
    await writeSettings({ density: 'off' });
    expect(await readSettings()).toEqual({ ...defaultSettings, density: 'off', width: 420 });
  });

  it.each([
    ['confidence', 1.2],
    ['confidence', Number.NaN],
    ['confidence', '0.5'],
    ['width', 10],
    ['theme', 'sepia'],
    ['opens', 'yes'],
    ['language', 'toString'],
    ['side', null],
  ])('takes %s = %j from storage for not chosen, and keeps the others', async (name, value) => {
    await browser.storage.sync.set({ shown: 'all', [name]: value });
    expect(await readSettings()).toEqual({ ...defaultSettings, shown: 'all' });
  });

  it('answers nothing but settings, whatever else is stored', async () => {
    await browser.storage.sync.set({ sites: ['https://harrow.example/*'], constructor: 'all' });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('answers the defaults when the browser cannot read its storage', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('Context invalidated.'));
    expect(await readSettings()).toEqual(defaultSettings);
  });
});

describe('writing settings', () => {
  it('refuses a value that a setting cannot have, and changes nothing', async () => {
    const changes = { theme: 'dark', confidence: 7 } as const;
    await expect(writeSettings(changes)).rejects.toThrow(/confidence/);
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('refuses a name that is no setting', async () => {
    await expect(writeSettings({ colour: 'red' } as unknown as Partial<Settings>)).rejects.toThrow(/colour/);
  });
});

describe('watching settings', () => {
  it('tells each change with all settings, until the signal', async () => {
    const end = new AbortController();
    const told: Settings[] = [];
    watchSettings((settings) => told.push(settings), end.signal);
    await writeSettings({ side: 'left' });
    await vi.waitFor(() => expect(told).toEqual([{ ...defaultSettings, side: 'left' }]));
    end.abort();
    await writeSettings({ side: 'right' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toHaveLength(1);
  });

  it('is silent about what is no setting', async () => {
    const end = new AbortController();
    const listener = vi.fn();
    watchSettings(listener, end.signal);
    await browser.storage.sync.set({ sites: [] });
    await writeSettings({ opens: true });
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    expect(listener).toHaveBeenCalledTimes(1);
    end.abort();
  });
});
