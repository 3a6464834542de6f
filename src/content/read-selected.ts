import { firstReading } from '../living/readings.ts';
import { askBackground } from '../messages/send.ts';
import { CalledOff, inSlices, pause } from './in-slices.ts';
import type { LivingEvents } from './living-page.ts';
import { placeClaims } from './place-claims.ts';
import type { SelectionScope } from './scope.ts';

/** Reads what was selected, once: it is of one moment, and does not change with the page. */
export async function readSelected(
  { article }: SelectionScope,
  events: LivingEvents,
  signal: AbortSignal,
): Promise<void> {
  if (!article) return events.onNone('nothing-selected');
  events.onFound(article);
  try {
    await pause();
    const analysis = firstReading(
      await askBackground('analyze', { text: article.text, document: article.document, isPart: true }),
    );
    const placed = await inSlices(placeClaims(article, analysis.claims), { signal, wait: pause });
    await events.onRead({ article, analysis, placed }, true);
  } catch (error) {
    if (error instanceof CalledOff) return;
    console.error(error);
    if (!signal.aborted) events.onFailed();
  }
}
