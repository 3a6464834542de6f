import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Analysis, DocumentInfo } from '../engine/types.ts';
import { readRoom } from '../library/room.ts';
import { isFull } from '../library/store/is-full.ts';
import { wordsFor } from '../locales/languages.ts';
import { answerMessages } from '../messages/answer.ts';
import { differencesOf } from '../messages/differences.ts';
import { tellPage } from '../messages/send.ts';
import { edited } from '../messages/text-edit.ts';
import type { ToBackground } from '../messages/to-background.ts';
import { showCount } from './badge.ts';
import { followLanguage } from './follow-language.ts';
import { followGrants } from './granted-sites.ts';
import { LastAnalyses } from './last-analyses.ts';
import { openOptions, openWelcome } from './open-pages.ts';
import { sendLate } from './page-script.ts';
import { isSavedByItself, saveByItself } from './save-by-itself.ts';
import { scanByItself } from './scan-by-itself.ts';
import { offerSelection } from './selection-menu.ts';
import { toggleSidebar } from './toggle-sidebar.ts';

/** Listens to the toolbar button and to the pages. Must be called at once when the background starts. */
export function startBackground(): void {
  const lastAnalyses = new LastAnalyses();
  browser.action.onClicked.addListener((tab) => toggleSidebar(tab));
  offerSelection();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  followGrants();
  followLanguage();

  answerMessages<ToBackground>({
    async analyze({ text, document, isPart }, sender) {
      const analysis = await analyze(text, document, sender.tab?.id);
      if (!isPart) saveByItself(analysis, sender);
      return analysis;
    },
    async analyzeAgain({ last, edit, document }, sender) {
      const tabId = sender.tab?.id;
      const before = lastAnalyses.of(tabId, last);
      if (!before) return null;
      const analysis = await analyze(edited(before.text, edit), document, tabId);
      saveByItself(analysis, sender);
      return differencesOf(before, analysis);
    },
    async write({ analysis, format }) {
      const { writeFile } = await import('./write-file.ts');
      return writeFile(analysis, format);
    },
    async saveInLibrary({ analysis }) {
      const { saveInLibrary } = await import('./save-in-library.ts');
      try {
        await saveInLibrary(analysis, 'asked for');
        const said = [
          i18n.t('library_saved'),
          ...((await readRoom()).isShort ? [i18n.t('library_short')] : []),
        ];
        return said.join('. ');
      } catch (error) {
        console.error(error);
        throw new Error(i18n.t(isFull(error) ? 'library_full' : 'library_failed'));
      }
    },
    isSaved: ({ url, print }, sender) => isSavedByItself(url, print, sender),
    async openLibrary() {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
      return null;
    },
    async badge({ count }, sender) {
      if (sender.tab?.id !== undefined) await showCount(sender.tab.id, count);
      return null;
    },
    settled: (_request, sender) => scanByItself(sender),
    async sidebarReady({ key }, { tab }) {
      if (tab?.id !== undefined) await tellPage(tab.id, 'sidebar', { key });
      return null;
    },
    async lateScript({ name }, { tab }) {
      if (tab?.id !== undefined) await sendLate(tab.id, name);
      return null;
    },
    words: ({ language }) => wordsFor(language),
    async options({ about }, { tab, url }) {
      await openOptions(tab, about === 'this-site' ? url : undefined);
      return null;
    },
  });

  /** @throws Error with a sentence for the reader. */
  async function analyze(text: string, document: DocumentInfo, tabId: number | undefined): Promise<Analysis> {
    const options = { ...document, analyzedAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
    try {
      // Loaded when first needed: a click must not wait for the engine's word lists.
      const { analyzeText } = await import('./analyze-text.ts');
      const analysis = await analyzeText(text, options, async (done) => {
        if (tabId !== undefined) await tellPage(tabId, 'progress', { done });
      });
      lastAnalyses.keep(tabId, analysis);
      return analysis;
    } catch (error) {
      console.error(error);
      throw new Error(i18n.t('errors_analysis'));
    }
  }
}
