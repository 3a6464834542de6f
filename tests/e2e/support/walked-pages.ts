import { byKeys } from './by-keys.ts';
import { byMouse } from './by-mouse.ts';
import type { Way } from './way.ts';

/** Real pages that are walked from end to end, by one means alone each. */
export const walkedPages: Readonly<Record<string, Way>> = {
  'guardian-1.html': byMouse,
  'wapo-2.html': byKeys,
  'yahoo-2.html': byKeys,
  'engadget.html': byMouse,
  'nytimes-3.html': byMouse,
  'cnet.html': byKeys,
};
