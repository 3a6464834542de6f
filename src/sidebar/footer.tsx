import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis } from '../engine/types.ts';
import { ExportMenu } from './export-menu.tsx';
import { LibraryButton } from './library-button.tsx';

/** Milliseconds for which the outcome of an export stands in place of the usual words. */
const SAID_FOR = 5000;

interface FooterProps {
  /** All that was read. */
  whole: Analysis | null;
  /** The same without what the reader has set aside. */
  analysis: Analysis | null;
}

/** What the reader should always know, and the way out with the claims: the library gets what was set aside, too. */
export function Footer({ whole, analysis }: FooterProps) {
  // In an array, so that the same words said again are another outcome, and stand as long.
  const [said, setSaid] = useState<[string] | null>(null);
  const tell = (words: string) => setSaid([words]);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <footer class="footer">
      <p class="word">
        <span role="status">{said}</span>
        {said === null && <span class="always">{i18n.t('panel_footer')}</span>}
      </p>
      <div class="acts">
        {whole && whole.claims.length > 0 && <LibraryButton analysis={whole} onDone={tell} />}
        {analysis && analysis.claims.length > 0 && <ExportMenu analysis={analysis} onDone={tell} />}
      </div>
    </footer>
  );
}
