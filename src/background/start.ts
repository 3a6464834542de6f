import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { isFull } from '../library/room.ts';
import { answerMessages } from '../messages/answer.ts';
import { tellPage } from '../messages/send.ts';
import type { ToBackground } from '../messages/to-background.ts';
import { showCount } from './badge.ts';
import { toggleSidebar } from './toggle-sidebar.ts';

/** Listens to the toolbar button and to the pages. Must be called at once when the background starts. */
export function startBackground(): void {
  browser.action.onClicked.addListener((tab) => toggleSidebar(tab));

  answerMessages<ToBackground>({
    async analyze({ text, document }, sender) {
      const tabId = sender.tab?.id;
      const options = { ...document, analyzedAt: new Date().toISOString() };
      try {
        // Loaded when first needed: a click must not wait for the engine's word lists.
        const { analyzeText } = await import('./analyze-text.ts');
        return await analyzeText(text, options, async (done) => {
          if (tabId !== undefined) await tellPage(tabId, 'progress', { done });
        });
      } catch (error) {
        console.error(error);
        throw new Error(i18n.t('errors_analysis'));
      }
    },
    async write({ analysis, format }) {
      const { writeFile } = await import('./write-file.ts');
      return writeFile(analysis, format);
    },
    async saveInLibrary({ analysis }) {
      const { saveInLibrary } = await import('./save-in-library.ts');
      try {
        await saveInLibrary(analysis);
      } catch (error) {
        console.error(error);
        throw new Error(i18n.t(isFull(error) ? 'library_full' : 'library_failed'));
      }
      return null;
    },
    async openLibrary() {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
      return null;
    },
    async badge({ count }, sender) {
      if (sender.tab?.id !== undefined) await showCount(sender.tab.id, count);
      return null;
    },
  });
}
