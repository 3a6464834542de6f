import { i18n } from '#i18n';
import { Masthead } from '../own-pages/masthead.tsx';
import type { Settings } from '../settings/settings.ts';
import { listOf } from '../sites/reach.ts';
import type { Site } from '../sites/site.ts';
import { AskSite } from './ask-site.tsx';
import { Problem, useProblem } from './problem.tsx';
import { CodingSection } from './sections/coding.tsx';
import { LanguageSection } from './sections/language.tsx';
import { ListedSection } from './sections/listed.tsx';
import { LookSection } from './sections/look.tsx';
import { MarksSection } from './sections/marks.tsx';
import { ShortcutsSection } from './sections/shortcuts.tsx';
import { SitesSection } from './sections/sites.tsx';
import { TransferSection } from './sections/transfer.tsx';
import { useReach } from './use-reach.ts';
import { writerOf } from './write.ts';

interface OptionsProps {
  settings: Settings;
  /** The site that the reader asks about, coming from its sidebar. */
  asked: Site | null;
}

/** The whole page. */
export function Options({ settings, asked }: OptionsProps) {
  const reach = useReach();
  const problem = useProblem();
  const write = writerOf(problem.tell);
  const shared = { settings, write };
  return (
    <main class="page options">
      <Masthead
        title={i18n.t('options_title')}
        other={{ href: '/library.html', name: i18n.t('more_library') }}
      >
        <p class="lede">{i18n.t('options_lede')}</p>
      </Masthead>
      <Problem {...problem} />
      {asked !== null && reach && <AskSite site={asked} reach={reach} onProblem={problem.tell} />}
      <ListedSection {...shared} />
      <MarksSection {...shared} />
      <LookSection {...shared} />
      {reach && <SitesSection {...shared} reach={reach} onProblem={problem.tell} />}
      <ShortcutsSection />
      <LanguageSection {...shared} />
      <CodingSection {...shared} />
      <TransferSection {...shared} listed={listOf(reach)} />
      <footer class="colophon">{i18n.t('options_colophon')}</footer>
    </main>
  );
}
