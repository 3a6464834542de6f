import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { LivingAnalysis } from '../living/types.ts';
import { answerMessages } from '../messages/answer.ts';
import { askBackground } from '../messages/send.ts';
import type { ToPage } from '../messages/to-page.ts';
import { readSettings } from '../settings/settings.ts';
import { listed } from '../sidebar/listed.ts';
import { quietScan } from './quiet-scan.ts';
import { type Scope, selectionScope } from './scope.ts';
import { Session } from './session.ts';
import { speakAsChosen } from './speak.ts';

/**
 * Listens for the toolbar button. Until it is used, and after closing, nothing of ours is in the page.
 * @returns opens the sidebar, or closes it, as the button does.
 */
export function startContent(ctx: ContentScriptContext): () => Promise<void> {
  let session: Session | null = null;
  let last: LivingAnalysis | null = null;
  /** Calls a quiet reading off: the reader has asked for the sidebar, or the extension has gone. */
  let quiet = new AbortController();

  const open = async (scope: Scope, how: { takesFocus: boolean }) => {
    quiet.abort();
    await speakAsChosen((await readSettings()).language);
    // A click and the page's own settling may come at the same time.
    if (session) return;
    session = new Session(ctx, last, {
      onRead: (reading) => {
        last = reading.analysis;
      },
      onClosed: () => {
        session = null;
      },
    });
    await session.open(scope, how);
  };

  const toggle = async () => {
    if (session) session.close();
    else await open('article', { takesFocus: true });
  };

  const stop = answerMessages<ToPage>({
    async toggle() {
      await toggle();
      return null;
    },
    async selection({ text }) {
      // Read before anything of ours takes the keyboard.
      const scope = selectionScope(text);
      if (session) session.read(scope);
      else await open(scope, { takesFocus: true });
      return null;
    },
    async scan({ opens }) {
      if (session) return null;
      quiet = new AbortController();
      const analysis = await quietScan(last, quiet.signal);
      if (!analysis || session) return null;
      last = analysis;
      const { shown, confidence } = await readSettings();
      const { length: count } = listed(analysis, { shown, confidence, lessCertain: false }).analysis.claims;
      await askBackground('badge', { count });
      if (opens && count > 0 && !session) await open('article', { takesFocus: false });
      return null;
    },
    progress({ done }) {
      session?.showProgress(done);
      return null;
    },
  });
  ctx.onInvalidated(() => {
    quiet.abort();
    session?.close();
    stop();
  });
  return toggle;
}
