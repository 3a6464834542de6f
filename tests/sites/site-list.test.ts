import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveArticlesOf } from '../../src/sites/change.ts';
import { readSiteList, watchSiteList, writeSiteList } from '../../src/sites/site-list.ts';

beforeEach(() => fakeBrowser.reset());

describe('the list of sites', () => {
  it('is empty as long as nobody wrote it, and without what is no site', async () => {
    expect(await readSiteList()).toEqual({ sites: [], saving: [] });
    await browser.storage.sync.set({ sites: ['harrow.example', 'two words'], saving: 'harrow.example' });
    expect(await readSiteList()).toEqual({ sites: ['harrow.example'], saving: [] });
  });

  it('has articles saved of sites that are on it alone, each once', async () => {
    await writeSiteList({
      sites: ['b.example', 'a.example'],
      saving: ['a.example', 'a.example', 'c.example'],
    });
    expect(await readSiteList()).toEqual({ sites: ['a.example', 'b.example'], saving: ['a.example'] });
    const { saving } = await readSiteList();
    await writeSiteList({ sites: ['b.example'], saving });
    expect(await readSiteList()).toEqual({ sites: ['b.example'], saving: [] });
    await writeSiteList({ sites: ['a.example'], saving: [] });
    expect((await readSiteList()).saving).toEqual([]);
  });

  it('takes in a site whose articles are to be saved, and keeps it when they are not any more', async () => {
    await saveArticlesOf('a.example', true);
    expect(await readSiteList()).toEqual({ sites: ['a.example'], saving: ['a.example'] });
    await saveArticlesOf('a.example', false);
    expect(await readSiteList()).toEqual({ sites: ['a.example'], saving: [] });
  });

  it('tells which sites have gone from it, and of a change in what is saved', async () => {
    await writeSiteList({ sites: ['a.example', 'b.example'], saving: ['b.example'] });
    const told: string[][] = [];
    watchSiteList((gone) => told.push(gone));
    await writeSiteList({ sites: ['a.example'], saving: [] });
    expect(told.flat()).toEqual(['b.example']);
    await writeSiteList({ sites: ['a.example'], saving: ['a.example'] });
    expect(told.length).toBeGreaterThan(1);
    expect(told.flat()).toEqual(['b.example']);
  });
});
