import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis } from '../engine/types.ts';
import { fingerprint } from '../living/fingerprint.ts';
import { askBackground } from '../messages/send.ts';

interface LibraryButtonProps {
  analysis: Analysis;
  /** Told in a sentence what was done. */
  onDone(sentence: string): void;
}

/** Saves the article in the library; once it is there, opens that. */
export function LibraryButton({ analysis, onDone }: LibraryButtonProps) {
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    const { url = '', text } = analysis;
    askBackground('isSaved', { url, print: fingerprint(text) }).then(setSaved, console.error);
  }, [analysis]);
  const save = async () => {
    try {
      onDone(await askBackground('saveInLibrary', { analysis }));
      setSaved(true);
    } catch (error) {
      onDone(error instanceof Error ? error.message : String(error));
    }
  };
  const open = () => void askBackground('openLibrary', {}).catch(console.error);
  return (
    <button type="button" class="export-button second" onClick={isSaved ? open : save}>
      {i18n.t(isSaved ? 'library_open' : 'library_save')}
    </button>
  );
}
