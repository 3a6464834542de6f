import { type Browser, browser } from 'wxt/browser';
import { isMessage, type MessageMap, type Reply } from './message.ts';

/** Who sent a message. */
export type Sender = Browser.runtime.MessageSender;

/** One function for each message of a map. What it throws reaches the asker as an Error with the same words. */
export type Handlers<Map extends MessageMap<Map>> = {
  [Name in keyof Map]: (
    request: Map[Name]['request'],
    sender: Sender,
  ) => Map[Name]['answer'] | Promise<Map[Name]['answer']>;
};

/**
 * Answers the messages of a map. Messages of other maps are left to others.
 * @returns a function that stops answering.
 */
export function answerMessages<Map extends MessageMap<Map>>(handlers: Handlers<Map>): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    reply: (reply: Reply<unknown>) => void,
  ): true | undefined => {
    if (!isMessage(message) || !Object.hasOwn(handlers, message.sourcelight)) return undefined;
    const handler = handlers[message.sourcelight as keyof Map];
    Promise.resolve()
      .then(() => handler(message.request as never, sender))
      .then(
        (answer) => reply({ answer }),
        (error) => reply({ error: error instanceof Error ? error.message : String(error) }),
      );
    // Not a promise: where no polyfill is, Chromium does not wait for one.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
