import '../design/tokens.css';
import '../own-pages/page.css';
import '../own-pages/controls.css';
import './welcome.css';
import './pictures.css';
import { render } from 'preact';
import { i18n, language } from '#i18n';
import { startPage } from '../own-pages/start-page.ts';
import { Welcome } from './welcome.tsx';

/** Draws the page that new readers see. */
export async function startWelcome(container: Element): Promise<void> {
  await startPage(() => {
    document.title = i18n.t('welcome_page_title');
    render(<Welcome key={language()} />, container);
  });
}
