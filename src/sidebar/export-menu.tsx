import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis } from '../engine/types.ts';
import { type FormatName, formatNames } from '../formats/format.ts';
import { askBackground } from '../messages/send.ts';
import { copyText } from './copy.ts';
import { fileName } from './file-name.ts';
import { chevronIcon } from './icons.tsx';
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
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const run = async (choice: FormatName) => {
    close();
    if (root.current) onDone(await exportAs(choice, analysis, root.current));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(at - 1)?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else return;
    event.preventDefault();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu within
    <div class="export" ref={root} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="export-button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('export_button')} {chevronIcon}
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={i18n.t('export_button')}>
          {choices.map((choice) => (
            <button key={choice} type="button" role="menuitem" tabIndex={-1} onClick={() => run(choice)}>
              <b>{i18n.t(`export_${choice}`)}</b>
              <span>{i18n.t(`export_${choice}_for`)}</span>
            </button>
          ))}
        </div>
      )}
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
