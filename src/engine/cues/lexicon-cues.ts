import type { Reading } from '../reading.ts';
import type { CueStage, FoundCue } from './cue.ts';
import { nounCueAt, prepositionalCueAt } from './fixed-cues.ts';
import { verbCueAt } from './verb-cues.ts';

/** Finds cues by the word lists, outside quotations: what a quoted speaker reports is the speaker's content. */
export const lexiconCues: CueStage = {
  find(reading: Reading, paragraph: number): FoundCue[] {
    const cues: FoundCue[] = [];
    const place = reading.document.paragraphs[paragraph];
    if (!place) return cues;
    for (let i = place.first; i < place.last; i++) {
      if (reading.isMark(i) || reading.quotation(i) >= 0) continue;
      const cue = prepositionalCueAt(reading, i) ?? verbCueAt(reading, i) ?? nounCueAt(reading, i);
      if (!cue) continue;
      cues.push(cue);
      i = cue.last - 1;
    }
    return cues;
  },
};
