import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Missed } from '../../../coding/coding.ts';
import { cueNear, placeNear } from '../../../coding/near.ts';
import type { Analysis } from '../../../engine/types.ts';
import { quoteSelector, type Stretch } from '../../../selectors/text-quote.ts';
import { sourceOptions, sourceTyped } from './resolve.ts';

interface MissedFormProps {
  analysis: Analysis;
  /** What is said. */
  stretch: Stretch;
  onKeep(missed: Missed): Promise<void>;
  onLeave(): void;
}

/** A claim that was missed: its words are chosen, now who says them and by what words. */
export function MissedForm({ analysis, stretch, onKeep, onLeave }: MissedFormProps) {
  const { text, language } = analysis;
  const [source, setSource] = useState('');
  const [cue, setCue] = useState(() => cueNear(analysis, stretch));
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), [stretch]);
  const isKeeping = useRef(false);
  const keep = async () => {
    if (isKeeping.current) return;
    const name = sourceTyped(analysis, source);
    const place = cue.trim() === '' ? null : placeNear(text, cue.trim(), stretch);
    if (name === undefined)
      setProblem(`${i18n.t('coding_unknown', { typed: source })} ${i18n.t('coding_no_such_source')}`);
    else if (place === undefined)
      setProblem(`${i18n.t('coding_unknown', { typed: cue })} ${i18n.t('coding_no_such_words')}`);
    else {
      isKeeping.current = true;
      await onKeep({
        kind: 'missed',
        content: [quoteSelector(text, stretch)],
        source: name,
        cue: place && quoteSelector(text, place),
        status: 'reported',
      });
      isKeeping.current = false;
    }
  };
  return (
    <form
      class="missed"
      aria-label={i18n.t('coding_missed')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <p class="words" lang={language}>
        {text.slice(stretch.start, stretch.end)}
      </p>
      <label class="pick">
        <span>{i18n.t('coding_who')}</span>
        <input
          ref={first}
          type="text"
          list="missed-sources"
          placeholder={i18n.t('coding_nobody')}
          value={source}
          onInput={(event) => setSource(event.currentTarget.value)}
        />
      </label>
      <datalist id="missed-sources">
        {sourceOptions(analysis).map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <label class="pick">
        <span>{i18n.t('coding_cue')}</span>
        <input
          type="text"
          placeholder={i18n.t('coding_no_cue')}
          value={cue}
          onInput={(event) => setCue(event.currentTarget.value)}
        />
      </label>
      {problem && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button">
          {i18n.t('coding_add')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {i18n.t('coding_leave')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
