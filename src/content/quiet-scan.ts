import { firstReading } from '../living/readings.ts';
import type { LivingAnalysis } from '../living/types.ts';
import { CalledOff, idle, inSlices } from './in-slices.ts';
import { PageFinder } from './page-finder.ts';
import { Analyst } from './read-page.ts';

/**
 * Reads the page without showing anything in it, in the moments when the page is idle.
 * @param known what was read before: the same text is not analysed twice.
 * @returns null where there is no article, or when the signal came first.
 * @throws Error when the background could not analyse it.
 */
export async function quietScan(
  known: LivingAnalysis | null,
  signal: AbortSignal,
): Promise<LivingAnalysis | null> {
  try {
    const found = await inSlices(new PageFinder().find(), { signal, wait: idle });
    if ('reason' in found) return null;
    if (known?.text === found.text) return known;
    const analysis = await new Analyst().analyse(found);
    return signal.aborted ? null : firstReading(analysis);
  } catch (error) {
    if (error instanceof CalledOff) return null;
    throw error;
  }
}
