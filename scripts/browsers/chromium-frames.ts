import type { CDPSession, Frame, Page, Target } from 'puppeteer-core';

/** What Puppeteer knows of a frame, and of what runs by itself, and does not show. */
type Inner<Shown> = Shown & {
  _id: string;
  _targetId: string;
  _session: () => CDPSession | undefined;
  updateClient: (session: CDPSession) => void;
};

/**
 * Lets each frame of a page be asked, whenever it comes. While Puppeteer (25.16) learns of one frame it puts off the
 * news of others, but not the news of the processes in which they run: for a frame that it does not know yet that is
 * lost, and whoever asks the frame something waits in vain. Here the frame is told of its process as soon as it is known.
 */
export function findFrames(page: Page): void {
  page.on('frameattached', (attached) => {
    const frame = attached as Inner<Frame>;
    const targets = page.browser().targets() as Inner<Target>[];
    const session = targets.find(({ _targetId }) => _targetId === frame._id)?._session();
    if (session) frame.updateClient(session);
  });
}
