import type { Browser } from 'puppeteer-core';

/** What puppeteer keeps to itself: the connection that takes any WebDriver BiDi command. */
interface BidiBrowser {
  connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
}

type Evaluated =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Calls `script` (the source of a function that takes one string and gives a string) in Firefox's own
 * window, where the toolbar lives. Needs Firefox started with `--remote-allow-system-access`.
 * Throws when the script does.
 */
export async function inBrowserWindow(browser: Browser, script: string, argument: string): Promise<string> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const main = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml')) ?? tree.contexts[0];
  if (!main) throw new Error('Firefox shows no window.');
  const answer = (
    await connection.send('script.evaluate', {
      expression: `${script}(${JSON.stringify(argument)})`,
      target: { context: main.context },
      awaitPromise: true,
    })
  ).result as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return String(answer.result.value ?? '');
}
