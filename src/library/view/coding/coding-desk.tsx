import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Row } from '../../../coding/rows.ts';
import type { Analysis } from '../../../engine/types.ts';
import type { Stretch } from '../../../selectors/text-quote.ts';
import { statuses } from '../../facts.ts';
import { ClaimRow } from './claim-row.tsx';
import { useCodebook } from './codebook-picker.tsx';
import { CodingBar } from './coding-bar.tsx';
import { MissedForm } from './missed-form.tsx';
import { rowActs } from './row-acts.ts';
import { RulingsForm } from './rulings-form.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import type { CodingDeskState } from './use-coding.ts';
import { type Keys, useKeys } from './use-keys.ts';

interface CodingDeskProps {
  analysis: Analysis;
  coding: CodingDeskState;
  rows: readonly Row[];
  picked: string | null;
  onPick(id: string | null): void;
  /** The article’s text, in which words are chosen. */
  text: RefObject<HTMLElement | null>;
  next: string | null;
}

/** The claims of an article, each to be accepted or corrected; every act has a key. */
export function CodingDesk({ analysis, coding, rows, picked, onPick, text, next }: CodingDeskProps) {
  const desk = useRef<HTMLElement>(null);
  const codebook = useCodebook();
  const [adding, setAdding] = useState<Stretch | null>(null);
  const at = rows.findIndex(({ id }) => id === picked);
  const row = rows[at];
  const isSigned = coding.coder !== '';
  // What is said stands beside a name: without one nothing can be said.
  const acts = row && isSigned ? rowActs(coding, analysis.text, row) : undefined;
  const { finished } = coding.rulings;

  const focus = (selector: string) =>
    requestAnimationFrame(() => desk.current?.querySelector<HTMLElement>(selector)?.focus());
  const backToClaim = () => focus(`[data-row="${picked}"] .claim`);
  const goTo = (index: number) => {
    const to = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!to) return;
    onPick(to.id);
    focus(`[data-row="${to.id}"] .claim`);
  };
  const words = useChosenWords(analysis, text, (purpose, stretch) => {
    if (purpose === 'missed') setAdding(stretch);
    else {
      void acts?.extent(stretch);
      backToClaim();
    }
  });
  const startOf = (index: number) => (rows[index]?.original ?? rows[index]?.now)?.content.at(-1)?.end ?? 0;
  const chooseExtent = () => {
    const content = (row?.now ?? row?.original)?.content ?? [];
    const [first] = content;
    if (first) words.choose('extent', { start: first.start, end: content.at(-1)?.end ?? first.end });
  };
  const sign = () => focus('[data-coder]');
  const addMissed = () => (isSigned ? words.choose('missed', startOf(at)) : sign());
  const finish = () => {
    if (!isSigned) sign();
    else if (finished) void coding.takeBack([finished]);
    else void coding.add({ kind: 'finished' });
  };
  const leave = () => {
    setAdding(null);
    words.leave();
    backToClaim();
  };

  const ofRow: Keys = acts
    ? {
        x: () => void acts.notAClaim(),
        e: chooseExtent,
        s: () => focus('[data-field=s]'),
        c: () => focus('[data-field=c]'),
        Backspace: () => void acts.takeAllBack(),
        ...Object.fromEntries(statuses.map((status, i) => [String(i + 1), () => void acts.status(status)])),
      }
    : {};
  useKeys(
    words.keys
      ? { ...words.keys, Escape: leave }
      : {
          ...ofRow,
          j: () => goTo(at + 1),
          k: () => goTo(at < 0 ? 0 : at - 1),
          m: addMissed,
          f: finish,
          ...(next === null ? {} : { n: () => location.assign(next) }),
        },
  );

  return (
    <section ref={desk} aria-label={i18n.t('coding_desk')}>
      <CodingBar
        coder={coding.coder}
        setCoder={coding.setCoder}
        codebook={codebook}
        isFinished={finished !== null}
        onFinish={finish}
        onMissed={addMissed}
        next={next}
      />
      <p class="hint" role="status">
        {words.purpose ? i18n.t(`coding_choose_${words.purpose}`) : !isSigned && i18n.t('coding_sign')}
      </p>
      {adding && (
        <MissedForm
          analysis={analysis}
          stretch={adding}
          onKeep={async (missed) => {
            // What could not be kept stays in the form.
            if (await coding.add(missed)) leave();
          }}
          onLeave={leave}
        />
      )}
      <ol class="claims" aria-label={i18n.t('claim_list')}>
        {rows.map((each) => (
          <ClaimRow
            key={each.id}
            row={each}
            language={analysis.language}
            isPicked={each.id === picked}
            onPick={() => onPick(each.id === picked ? null : each.id)}
          >
            {row && acts && (
              <RulingsForm
                row={row}
                analysis={analysis}
                codebook={codebook.codes}
                acts={acts}
                onExtent={chooseExtent}
                onDone={backToClaim}
              />
            )}
          </ClaimRow>
        ))}
      </ol>
      {coding.rulings.lost.length > 0 && (
        <p class="hint">{i18n.t('coding_lost', coding.rulings.lost.length)}</p>
      )}
    </section>
  );
}
