import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawsCard } from '../src/card/draw.tsx';
import { bring } from '../src/late/late.ts';

/** Sent after the content script when the reader first moves in the page, or a card is to be shown. */
export default defineUnlistedScript(() => bring('card', drawsCard));
