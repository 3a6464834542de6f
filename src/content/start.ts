import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerMessages } from '../messages/answer.ts';
import type { ToPage } from '../messages/to-page.ts';
import type { Reading } from './read-page.ts';
import type { Scope } from './scope.ts';
import { selectionScope } from './scope.ts';
import { Session } from './session.ts';

/** Listens for the toolbar button. Until it is used, and after closing, nothing of ours is in the page. */
export function startContent(ctx: ContentScriptContext): void {
  let session: Session | null = null;
  let last: Reading | null = null;

  const open = (scope: Scope) => {
    session = new Session(ctx, last, {
      onRead: (reading) => {
        last = reading;
      },
      onClosed: () => {
        session = null;
      },
    });
    return session.open(scope);
  };

  const stop = answerMessages<ToPage>({
    async toggle() {
      if (session) session.close();
      else await open('article');
      return null;
    },
    async selection({ text }) {
      // Read before anything of ours takes the keyboard.
      const scope = selectionScope(text);
      if (session) session.read(scope);
      else await open(scope);
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
