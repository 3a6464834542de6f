import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { defaultSettings, type Settings } from '../../settings/settings.ts';
import { isUsual, transferText } from '../../settings/transfer.ts';
import { saveFile } from '../../sidebar/save.ts';
import type { SiteList } from '../../sites/site-list.ts';
import { Section } from '../controls/section.tsx';
import { takeOver } from '../take-over.ts';
import type { SectionProps } from '../write.ts';

const save = (text: string) =>
  saveFile('sourcelight-settings.json', { extension: 'json', mediaType: 'application/json', text });

/** Settings as a file, and back to how they were at first. */
export function TransferSection({ settings, write, listed }: SectionProps & { listed: SiteList }) {
  const [said, say] = useState('');
  const [failed, fail] = useState('');
  const [before, setBefore] = useState<Settings | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const outcome = await takeOver(chosen);
    say(outcome.done ? outcome.sentence : '');
    fail(outcome.done ? '' : outcome.sentence);
  };
  const reset = async (to: Settings, undo: Settings | null) => {
    await write(to);
    setBefore(undo);
    fail('');
    say(i18n.t(undo ? 'options_reset_done' : 'options_reset_undone'));
  };

  return (
    <Section id="transfer" title={i18n.t('options_transfer_title')} lede={i18n.t('options_transfer_lede')}>
      <div class="buttons">
        <button type="button" class="button" onClick={() => save(transferText(settings, listed))}>
          {i18n.t('options_export')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {i18n.t('options_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={i18n.t('options_import')}
          onChange={async ({ currentTarget }) => {
            await take(currentTarget.files?.[0]);
            // So that the same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="button"
          disabled={isUsual(settings)}
          onClick={() => void reset(defaultSettings, settings)}
        >
          {i18n.t('options_reset')}
        </button>
        {before && (
          <button type="button" class="button" onClick={() => void reset(before, null)}>
            {i18n.t('options_reset_undo')}
          </button>
        )}
      </div>
      <p class="outcome" role="status">
        {said}
      </p>
      <p class="outcome failed" role="alert">
        {failed}
      </p>
    </Section>
  );
}
