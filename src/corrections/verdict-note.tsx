import { i18n } from '#i18n';
import type { Source } from '../engine/types.ts';
import { chevronIcon } from '../sidebar/icons.tsx';
import { asHeading } from '../sidebar/mention.ts';
import type { Correction, Verdict } from './correction.ts';

interface VerdictNoteProps {
  correction: Correction;
  /** Those of the article, to choose the right one from. */
  sources: readonly Source[];
  onChange(verdict: Verdict): void;
  onUndo(): void;
}

/** What no source is called: the values of the choices that are none. */
const UNKNOWN = '?';
const NOBODY = '-';

/** What the reader has said of a claim, with a way back, and with the right source where they know it. */
export function VerdictNote({ correction, sources, onChange, onUndo }: VerdictNoteProps) {
  const { correction: verdict, original } = correction;
  const isWrongSource = verdict.kind === 'wrong-source';
  return (
    <div class="verdict">
      <p>
        <span role="status">
          {i18n.t(isWrongSource ? 'correction_said_wrong_source' : 'correction_said_not_a_claim')}
        </span>{' '}
        <button type="button" class="link" data-then onClick={onUndo}>
          {i18n.t('correction_undo')}
        </button>
      </p>
      {isWrongSource && (
        <label class="who-then">
          <span>{i18n.t('correction_who')}</span>
          <span class="choice">
            <select
              value={verdict.source === undefined ? UNKNOWN : (verdict.source ?? NOBODY)}
              onChange={(event) => onChange(chosen(event.currentTarget.value))}
            >
              <option value={UNKNOWN}>{i18n.t('correction_who_unknown')}</option>
              {original.source && <option value={NOBODY}>{i18n.t('correction_who_nobody')}</option>}
              {namesBut(original.source?.name, sources, verdict.source).map((name) => (
                <option key={name} value={name}>
                  {asHeading(name)}
                </option>
              ))}
            </select>
            {chevronIcon}
          </span>
        </label>
      )}
    </div>
  );
}

function chosen(value: string): Verdict {
  if (value === UNKNOWN) return { kind: 'wrong-source' };
  return { kind: 'wrong-source', source: value === NOBODY ? null : value };
}

/** The article's sources but the wrong one; the one chosen before is there even if the article names it no more. */
function namesBut(wrong: string | undefined, sources: readonly Source[], before: string | null | undefined) {
  const names = new Set(sources.map(({ name }) => name));
  if (before) names.add(before);
  return [...names].filter((name) => name !== wrong).sort((a, b) => a.localeCompare(b));
}
