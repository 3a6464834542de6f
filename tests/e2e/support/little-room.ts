import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import type { LaunchSettings } from '../../../scripts/browsers/launch.ts';
import { buildOf } from '../../../scripts/lib/paths.ts';
import type { Analysis } from '../../../src/engine/types.ts';
import { variants } from './library.ts';

/** In bytes: what the browser gives. */
const ROOM = 48_000_000;

/**
 * A browser that can be made to have no more room: Firefox gives little from the start; Chromium gives as much as the
 * disk has to who has the permission, so there it is taken from the build.
 */
export function withLittleRoom(): (kind: BrowserKind) => LaunchSettings {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-room-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (kind) => {
    if (kind === 'firefox') return { room: ROOM };
    cpSync(buildOf(kind), folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
    const permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
    writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
    return { extension: folder };
  };
}

/** Has Chromium give little, too. Before anything is written: what there was room for it remembers for a while. */
export async function giveLittle(kind: BrowserKind, page: Page): Promise<void> {
  if (kind === 'firefox') return;
  const session = await page.createCDPSession();
  const origin = await page.evaluate(() => location.origin);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
}

/**
 * Takes all room but so many bytes, where nobody lists it. In the library’s own database: what a browser has set aside
 * for that is taken, too. `page` is one of the extension’s own.
 */
export async function leaveRoom(page: Page, bytes: number): Promise<void> {
  await page.evaluate(
    async (room, left) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('sourcelight-library'));
      const write = (size: number) =>
        new Promise<boolean>((resolve) => {
          const noise = new Uint8Array(size);
          for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
          const transaction = database.transaction('analyses', 'readwrite');
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
          transaction.objectStore('analyses').put({ key: crypto.randomUUID(), analysis: noise });
        });
      // In the transaction after one that had no room, Firefox lets nothing be written.
      const writeNothing = () => database.transaction('analyses', 'readwrite');
      const rest = async () => room - ((await navigator.storage.estimate()).usage ?? 0) - left;
      for (let size = 1_000_000; size >= 1000; ) {
        const fits = left === 0 || (await rest()) >= size;
        if (fits && (await write(size))) continue;
        if (fits) writeNothing();
        size = Math.floor(size / 2);
      }
      database.close();
    },
    ROOM,
    bytes,
  );
}

/** Letters that no browser can store in fewer bytes. */
export const noise = (length: number, seed = 1): string => {
  let state = seed;
  const letter = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  };
  return Array.from({ length }, (_, at) => (at % 7 === 6 ? ' ' : letter())).join('');
};

/** Articles of 300,000 letters: each takes more than half a megabyte. */
export const largeOnes = (analysis: Analysis, count: number, name: string): Analysis[] =>
  variants(analysis, count).map((each, at) => ({
    ...each,
    url: `${each.url}/${name}`,
    title: `${name} ${at}`,
    text: analysis.text + noise(300_000, at + 1),
  }));
