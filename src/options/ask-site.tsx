import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { addSite } from '../sites/change.ts';
import { isGranted } from '../sites/grants.ts';
import type { Reach } from '../sites/reach.ts';
import type { Site } from '../sites/site.ts';

interface AskSiteProps {
  site: Site;
  reach: Reach;
  onProblem: (sentence: string | null) => void;
}

/** The question that the reader came with from the sidebar. Closing the tab leads back to the article. */
export function AskSite({ site, reach, onProblem }: AskSiteProps) {
  const [answered, setAnswered] = useState(false);
  const [granted, setGranted] = useState<boolean | null>(null);
  // Also when it is granted or taken away elsewhere.
  useEffect(() => void isGranted(site).then(setGranted), [site, reach]);
  if (answered || granted === null) return null;
  const allow = () => {
    addSite(site).then(
      (allowed) => onProblem(allowed ? null : i18n.t('sites_refused', { site })),
      (error) => {
        console.error(error);
        onProblem(i18n.t('options_not_kept'));
      },
    );
  };
  return (
    <section class="ask" aria-labelledby="ask-title">
      <div role="status">
        <h2 id="ask-title">{i18n.t(granted ? 'sites_ask_granted' : 'sites_ask', { site })}</h2>
        <p>{i18n.t(granted ? 'sites_ask_granted_meaning' : 'sites_ask_meaning')}</p>
      </div>
      <div class="buttons">
        {!granted && (
          <button type="button" class="button first" onClick={allow}>
            {i18n.t('sites_ask_allow', { site })}
          </button>
        )}
        <button type="button" class="button" onClick={() => void leave()}>
          {i18n.t('sites_ask_back')}
        </button>
        <button type="button" class="button quiet" onClick={() => setAnswered(true)}>
          {i18n.t('sites_ask_options')}
        </button>
      </div>
    </section>
  );
}

async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
