import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wheneverSettled } from '../src/content/whenever-settled.ts';
import { answerIn, message, type Reply } from '../src/messages/message.ts';
import type { ToBackground } from '../src/messages/to-background.ts';

/** All that is needed here of the browser's own API: what smooths the browsers' differences weighs more than this. */
interface Extension {
  runtime: { sendMessage: (message: object) => Promise<Reply<ToBackground['settled']['answer']>> };
}

/** Registered by the background for the sites that the reader allowed, and for no others. */
export default defineUnlistedScript(() => {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
  wheneverSettled(document, async () =>
    answerIn(await (browser ?? chrome).runtime.sendMessage(message<ToBackground, 'settled'>('settled', {}))),
  );
});
