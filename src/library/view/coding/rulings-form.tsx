import { i18n } from '#i18n';
import type { Code } from '../../../coding/codebook.ts';
import { type Row, saidOf } from '../../../coding/rows.ts';
import type { Analysis, Status } from '../../../engine/types.ts';
import { statuses } from '../../facts.ts';
import { PickField } from './pick-field.tsx';
import { codeOptions, codeTyped, sourceOptions, sourceTyped } from './resolve.ts';
import type { RowActs } from './row-acts.ts';

interface RulingsFormProps {
  row: Row;
  analysis: Analysis;
  codebook: readonly Code[];
  acts: RowActs;
  onExtent(): void;
  /** A field has been answered: the keyboard goes back to the claim. */
  onDone(): void;
}

/** The words selected in the text stay so while a button is pressed. */
const keepSelection = (event: Event) => event.preventDefault();

/** What can be said of the claim that is picked. */
export function RulingsForm({ row, analysis, codebook, acts, onExtent, onDone }: RulingsFormProps) {
  const { now, said, missed } = row;
  const isNone = said['not-a-claim'] !== undefined;
  return (
    <div class="rulings">
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-pressed={missed ? undefined : isNone}
          onClick={() => void acts.notAClaim()}
        >
          {i18n.t('correction_not_a_claim')} <kbd>x</kbd>
        </button>
        {!isNone && (
          <button type="button" class="button" onMouseDown={keepSelection} onClick={onExtent}>
            {i18n.t('coding_extent')} <kbd>e</kbd>
          </button>
        )}
        {saidOf(row).length > 0 && (
          <button type="button" class="button" onClick={() => void acts.takeAllBack()}>
            {i18n.t('coding_take_back')} <kbd>⌫</kbd>
          </button>
        )}
      </div>
      {!isNone && (
        <div class="fields">
          <PickField
            label={i18n.t('library_source')}
            field="s"
            value={now?.source?.name ?? ''}
            options={sourceOptions(analysis)}
            resolve={(typed) => sourceTyped(analysis, typed)}
            wrong={i18n.t('coding_no_such_source')}
            onPick={(name) => {
              void acts.source(name);
              onDone();
            }}
          />
          <PickField
            label={i18n.t('coding_code')}
            field="c"
            value={now?.code ?? ''}
            options={codeOptions(codebook)}
            resolve={(typed) => codeTyped(codebook, typed)}
            wrong={i18n.t('coding_no_such_code')}
            onPick={(code) => {
              void acts.code(code);
              onDone();
            }}
          />
          <label class="pick">
            <span>
              {i18n.t('library_by_status')} <kbd>1</kbd>–<kbd>5</kbd>
            </span>
            <select
              value={now?.status}
              onChange={(event) => void acts.status(event.currentTarget.value as Status)}
            >
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {i18n.t(`status_${status}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </div>
  );
}
