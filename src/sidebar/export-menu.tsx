import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis } from '../engine/types.ts';
import { type FormatName, formatNames } from '../formats/format.ts';
import { askBackground } from '../messages/send.ts';
import { copyText } from './copy.ts';
import { fileName } from './file-name.ts';
import { chevronIcon } from './icons.tsx';
import { Menu } from './menu.tsx';
import { saveFile } from './save.ts';

interface ExportMenuProps {
  analysis: Analysis;
  /** Told in a sentence what was done. */
  onDone(sentence: string): void;
}

/** What readers want most comes first; the rest in its usual order. */
const choices = [...new Set<FormatName>(['html', 'markdown', 'csv', ...formatNames])];

/** The formats, each with a word on what it is for. */
export function ExportMenu({ analysis, onDone }: ExportMenuProps) {
  const place = useRef<HTMLDivElement>(null);
  const run = async (choice: FormatName) => {
    if (place.current) onDone(await exportAs(choice, analysis, place.current));
  };
  const items = choices.map((choice) => ({
    key: choice,
    label: i18n.t(`export_${choice}`),
    hint: i18n.t(`export_${choice}_for`),
    run: () => void run(choice),
  }));
  return (
    <div class="export" ref={place}>
      <Menu label={i18n.t('export_button')} class="export-button" items={items}>
        {i18n.t('export_button')} {chevronIcon}
      </Menu>
    </div>
  );
}

/** @returns a sentence for the reader. */
async function exportAs(choice: FormatName, analysis: Analysis, within: Node): Promise<string> {
  try {
    const written = await askBackground('write', { analysis, format: choice });
    if (choice === 'markdown' && 'text' in written) {
      return i18n.t((await copyText(written.text, within)) ? 'export_copied' : 'export_copy_failed');
    }
    const file = fileName(analysis.title, written.extension);
    saveFile(file, written);
    return i18n.t('export_saved', { file });
  } catch (error) {
    console.error(error);
    return i18n.t('export_failed');
  }
}
