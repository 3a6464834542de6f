import { i18n } from '#i18n';
import { Masthead } from '../own-pages/masthead.tsx';
import type { Settings } from '../settings/settings.ts';
import { listOf, type Reach } from '../sites/reach.ts';
import type { Site } from '../sites/site.ts';
import { AskSite } from './ask-site.tsx';
import { Problem, useProblem } from './problem.tsx';
import { CodingSection } from './sections/coding.tsx';
import { LanguageSection } from './sections/language.tsx';
import { ListedSection } from './sections/listed.tsx';
import { LookSection } from './sections/look.tsx';
import { MarksSection } from './sections/marks.tsx';
import { type Commands, ShortcutsSection } from './sections/shortcuts.tsx';
import { SitesSection } from './sections/sites.tsx';
import { TransferSection } from './sections/transfer.tsx';
import { useReach } from './use-reach.ts';
import { writerOf } from './write.ts';

interface OptionsProps {
  settings: Settings;
  /** The site that the reader asks about, coming from its sidebar. */
  asked: Site | null;
  /** Where it reads without a click, and by which keys, as known when the page was opened. */
  reach: Reach;
  commands: Commands;
}

/** The whole page. */
export function Options({ settings, asked, reach: known, commands }: OptionsProps) {
  const reach = useReach(known);
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
      {asked !== null && <AskSite site={asked} reach={reach} onProblem={problem.tell} />}
      <ListedSection {...shared} />
      <MarksSection {...shared} />
      <LookSection {...shared} />
      <SitesSection {...shared} reach={reach} onProblem={problem.tell} />
      <ShortcutsSection known={commands} />
      <LanguageSection {...shared} />
      <CodingSection {...shared} />
      <TransferSection {...shared} listed={listOf(reach)} />
      <footer class="colophon">{i18n.t('options_colophon')}</footer>
    </main>
  );
}
