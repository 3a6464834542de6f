import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { correctionOf } from '../../src/corrections/correction.ts';
import { correctionStore } from '../../src/corrections/store.ts';
import { readOpening } from '../../src/messages/opening.ts';
import { defaultSettings, writeSettings } from '../../src/settings/settings.ts';
import { emptyStorage } from '../corrections/empty-storage.ts';
import { reading } from '../corrections/reading.ts';

const now = reading('Ines Marlow said the gate broke.', [{ id: 'c1', words: ['the gate broke'] }]);
const [claim] = now.claims;
const page = 'https://courier.example/gate';

beforeEach(emptyStorage);

it('has the settings, and what was said of the page before', async () => {
  if (!claim) throw new Error('There is no claim.');
  const at = '2026-03-04T10:00:00Z';
  const said = correctionOf(now, claim, { kind: 'not-a-claim' }, { id: 'x1', page, at });
  await correctionStore.keep(said);
  await writeSettings({ width: 500 });
  expect(await readOpening(`${page}#top`)).toEqual({
    settings: { ...defaultSettings, width: 500 },
    said: { page, corrections: [said] },
  });
});

it('knows nothing of what was said where it is not to', async () => {
  expect((await readOpening(undefined)).said).toBeNull();
});

it('leaves it to the page to tell why nothing can be known', async () => {
  Object.assign(browser.storage.local, { getKeys: () => Promise.reject(new Error('The disk is gone.')) });
  expect((await readOpening(page)).said).toBeNull();
});
