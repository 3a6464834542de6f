import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '../../src/content/start.ts';

export default defineContentScript({
  // Sent by a click on the toolbar button, into that tab alone.
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // Else a message is posted to the page, which is none of its business.
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Without a result: Firefox refuses a script whose result it cannot copy.
    startContent(ctx);
  },
});
