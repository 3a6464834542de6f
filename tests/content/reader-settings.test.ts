import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReaderSettings } from '../../src/content/reader-settings.ts';
import { defaultSettings, readSettings } from '../../src/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

async function opened() {
  const end = new AbortController();
  const seen: number[] = [];
  const settings = new ReaderSettings(await readSettings(), ({ width }) => seen.push(width), end.signal);
  return { settings, seen, end };
}

it('shows a change at once, and keeps the last of many', async () => {
  vi.useFakeTimers();
  const { settings, seen } = await opened();
  for (const width of [390, 400, 410]) settings.change({ width });
  expect(seen).toEqual([390, 400, 410]);
  expect((await readSettings()).width).toBe(384);
  await vi.runAllTimersAsync();
  expect((await readSettings()).width).toBe(410);
  vi.useRealTimers();
});

it('keeps what was changed just before the sidebar is closed', async () => {
  const { settings, end } = await opened();
  settings.change({ density: 'off' });
  end.abort();
  await vi.waitFor(async () => expect((await readSettings()).density).toBe('off'));
});

it('follows what is changed elsewhere, but for what has just been changed here', async () => {
  const { settings, seen } = await opened();
  settings.follow({ ...defaultSettings, width: 500 });
  expect(seen).toEqual([500]);
  settings.change({ width: 360 });
  settings.follow({ ...defaultSettings, width: 500, theme: 'dark' });
  expect(settings.value).toMatchObject({ theme: 'dark', width: 360 });
});
