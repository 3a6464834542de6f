import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from './copy.ts';

/** Milliseconds for which the button says what it has done. */
const SAID_FOR = 2000;

interface CopyButtonProps {
  /** What stands on the button. */
  words: string;
  /** Made when it is asked for. */
  text(): Promise<string>;
}

/** Copies a text, and says so. */
export function CopyButton({ words, text }: CopyButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    const done = async () => button.current !== null && (await copyText(await text(), button.current));
    setSaid(i18n.t((await done().catch(() => false)) ? 'claim_copied' : 'export_copy_failed'));
  };
  return (
    <button type="button" class="button" ref={button} onClick={copy}>
      <span aria-live="polite">{said ?? words}</span>
    </button>
  );
}
