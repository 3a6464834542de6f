import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContent } from '../src/content/start.ts';

/** Sent by a click on the toolbar button, into that tab alone. */
export default defineUnlistedScript(() => {
  // Without a result: Firefox refuses a script whose result it cannot copy.
  startContent();
});
