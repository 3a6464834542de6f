import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerMessages } from '../messages/answer.ts';
import type { ToPage } from '../messages/to-page.ts';
import type { Reading } from './read-page.ts';
import { Session } from './session.ts';

/** Listens for the toolbar button. Until it is used, and after closing, nothing of ours is in the page. */
export function startContent(ctx: ContentScriptContext): void {
  let session: Session | null = null;
  let last: Reading | null = null;

  const open = () => {
    session = new Session(ctx, last, {
      onRead: (reading) => {
        last = reading;
      },
      onClosed: () => {
        session = null;
      },
    });
    return session.open();
  };

  const stop = answerMessages<ToPage>({
    async toggle() {
      if (session) session.close();
      else await open();
      return null;
    },
    progress({ done }) {
      session?.showProgress(done);
      return null;
    },
  });
  ctx.onInvalidated(() => {
    session?.close();
    stop();
  });
}
