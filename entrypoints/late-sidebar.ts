import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawsCard } from '../src/card/draw.tsx';
import { bring } from '../src/late/late.ts';
import { connectSidebar } from '../src/sidebar/connect.tsx';

/**
 * Sent after the content script to pages in which the sidebar's frame does not come up, and to no others. It brings the
 * card along, most of which it has anyway.
 */
export default defineUnlistedScript(() => {
  bring('sidebar', connectSidebar);
  bring('card', drawsCard);
});
