import '../design/tokens.css';
import '../own-pages/page.css';
import '../own-pages/controls.css';
import './styles/options.css';
import './styles/sites.css';
import './styles/pictures.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n, language } from '#i18n';
import { startPage } from '../own-pages/start-page.ts';
import { readReach } from '../sites/reach.ts';
import { siteOf } from '../sites/site.ts';
import { Options } from './options.tsx';

/** Draws the options, and first of all the question about a site if the page was opened with one. */
export async function startOptions(container: Element): Promise<void> {
  const asked = siteOf(new URL(location.href).searchParams.get('site') ?? '');
  // Known before anything is drawn: nothing moves under a reader's pointer when it comes.
  const [reach, commands] = await Promise.all([readReach(), browser.commands.getAll()]);
  await startPage((settings) => {
    document.title = i18n.t('options_page_title');
    render(<Options key={language()} {...{ settings, asked, reach, commands }} />, container);
  });
}
