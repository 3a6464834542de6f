import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { TextWords } from '../../../coding/words.ts';
import type { Analysis } from '../../../engine/types.ts';
import type { Stretch } from '../../../selectors/text-quote.ts';
import { selectedWords, selectWords } from './selected-words.ts';
import type { Keys } from './use-keys.ts';

/** What words are chosen for: the right extent of a claim, or a claim that was missed. */
export type Purpose = 'extent' | 'missed';

/** Chooses words of the text: those that the mouse has selected, else by keys, word by word. */
export function useChosenWords(
  { text, language }: Analysis,
  section: RefObject<HTMLElement | null>,
  onChosen: (purpose: Purpose, stretch: Stretch) => void,
) {
  const words = useMemo(() => new TextWords(text, language), [text, language]);
  const [choosing, setChoosing] = useState<{ purpose: Purpose; stretch: Stretch } | null>(null);

  const move = (stretch: Stretch | null) => {
    if (!choosing || !stretch) return;
    setChoosing({ ...choosing, stretch });
    if (section.current) selectWords(section.current, stretch);
  };
  const leave = () => {
    setChoosing(null);
    getSelection()?.removeAllRanges();
  };
  const sentence = (step: 1 | -1) => () => move(choosing && words.sentenceFrom(choosing.stretch.start, step));

  return {
    purpose: choosing?.purpose ?? null,
    /** @param from where to begin where nothing is selected. */
    choose: (purpose: Purpose, from: Stretch | number) => {
      const chosen = section.current && selectedWords(section.current);
      const whole = chosen && words.trimmed(chosen);
      if (whole && !choosing) {
        getSelection()?.removeAllRanges();
        onChosen(purpose, whole);
        return;
      }
      const stretch = typeof from === 'number' ? words.sentenceFrom(from, 0) : from;
      if (!stretch || !section.current) return;
      setChoosing({ purpose, stretch });
      section.current.focus({ preventScroll: true });
      selectWords(section.current, stretch);
    },
    leave,
    keys: (choosing
      ? {
          ArrowRight: () => move(words.moveEnd(choosing.stretch, 1)),
          ArrowLeft: () => move(words.moveEnd(choosing.stretch, -1)),
          'Shift+ArrowRight': () => move(words.moveStart(choosing.stretch, 1)),
          'Shift+ArrowLeft': () => move(words.moveStart(choosing.stretch, -1)),
          ArrowDown: sentence(1),
          ArrowUp: sentence(-1),
          Enter: () => {
            leave();
            onChosen(choosing.purpose, choosing.stretch);
          },
        }
      : null) as Keys | null,
  };
}
