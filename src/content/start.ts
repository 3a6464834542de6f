import { onPage } from '../living/those-of-gone.ts';
import type { LivingAnalysis } from '../living/types.ts';
import { answerMessages } from '../messages/answer.ts';
import type { Opening } from '../messages/opening.ts';
import { askBackground } from '../messages/send.ts';
import type { ToPage } from '../messages/to-page.ts';
import { listed } from '../sidebar/listed.ts';
import { quietScan } from './quiet-scan.ts';
import { type Scope, selectionScope } from './scope.ts';
import { Session } from './session.ts';
import { untilReplaced } from './until-replaced.ts';

/**
 * Listens for the toolbar button. Until it is used, and after closing, nothing of ours is in the page.
 * @returns opens the sidebar, or closes it, as the button does.
 */
export function startContent(): (opening: Opening) => void {
  const replaced = untilReplaced();
  let session: Session | null = null;
  let last: LivingAnalysis | null = null;
  /** Calls a quiet reading off: the reader has asked for the sidebar, or the extension has gone. */
  let quiet = new AbortController();

  const open = (scope: Scope, opening: Opening, how: { takesFocus: boolean }) => {
    quiet.abort();
    session = new Session(last, opening, {
      onRead: (reading) => {
        last = reading.analysis;
      },
      onClosed: () => {
        session = null;
      },
    });
    session.open(scope, how);
  };

  const toggle = (opening: Opening) => {
    if (session) session.close();
    else open('article', opening, { takesFocus: true });
  };

  const stop = answerMessages<ToPage>({
    toggle(opening) {
      toggle(opening);
      return null;
    },
    selection({ text, ...opening }) {
      // Read before anything of ours takes the keyboard.
      const scope = selectionScope(text);
      if (session) session.read(scope);
      else open(scope, opening, { takesFocus: true });
      return null;
    },
    async scan({ opens, ...opening }) {
      if (session) {
        session.showCount();
        return true;
      }
      quiet.abort();
      quiet = new AbortController();
      const { signal } = quiet;
      const analysis = await quietScan(last, signal);
      const { shown, confidence } = opening.settings;
      if (signal.aborted) return true;
      const isNew = analysis !== null && analysis !== last;
      last = analysis ?? last;
      const seen = analysis && onPage(listed(analysis, { shown, confidence, lessCertain: false }).analysis);
      await askBackground('badge', { count: seen?.claims.length ?? null });
      // What the reader has closed stays closed until there is something else to read.
      if (opens && isNew && seen?.claims.length && !signal.aborted)
        open('article', opening, { takesFocus: false });
      return isNew;
    },
    sidebar({ key }) {
      session?.welcome(key);
      return null;
    },
    progress({ done }) {
      session?.showProgress(done);
      return null;
    },
  });
  replaced.addEventListener('abort', () => {
    quiet.abort();
    session?.close();
    stop();
  });
  return toggle;
}
