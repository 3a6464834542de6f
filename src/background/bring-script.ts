import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Brings a script of ours into the page of a tab, and has it run there in a world of its own.
 *
 * Chromium compiles what is sent as a file on the page's own thread, which takes most of the time that we take from
 * it. Of a module that is imported it compiles all on another. Firefox does not give content scripts modules.
 *
 * @throws what the browser says when it does not let the script in.
 */
export async function bringScript(tabId: number, file: ScriptPublicPath): Promise<void> {
  // Else a picture or an advertisement that does not load holds the sidebar back for seconds.
  const where = { target: { tabId }, injectImmediately: true };
  if (!import.meta.env.FIREFOX) {
    const [imported] = await browser.scripting.executeScript({ ...where, func: importOurs, args: [file] });
    if (imported?.result === true) return;
  }
  await browser.scripting.executeScript({ ...where, files: [file] });
}

/** Runs in the page: nothing outside it is there. @returns whether the script has run. */
function importOurs(file: string): Promise<boolean> {
  const { runtime } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  // A module runs once for each address: sent again, as after an update, it is to run again.
  const address = `${runtime.getURL(file as '/')}?${Date.now()}`;
  return import(/* @vite-ignore */ address).then(
    () => true,
    () => false,
  );
}
