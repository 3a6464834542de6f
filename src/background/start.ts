import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
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
    async badge({ count }, sender) {
      if (sender.tab?.id !== undefined) await showCount(sender.tab.id, count);
      return null;
    },
  });
}
