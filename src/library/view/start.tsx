import '../../design/tokens.css';
import './styles/page.css';
import './styles/list.css';
import './styles/article.css';
import './styles/coding.css';
import './styles/pictures.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { readSettings, watchSettings } from '../../settings/settings.ts';
import { Store } from '../store/store.ts';
import { LibraryPage } from './library-page.tsx';

/** Draws the library, or says why it cannot be opened. */
export async function startLibrary(container: Element): Promise<void> {
  document.title = i18n.t('library_page_title');
  const dress = ({ theme }: { theme: string }) => {
    document.documentElement.dataset.theme = theme;
  };
  watchSettings(dress, new AbortController().signal);
  dress(await readSettings());
  try {
    const store = await Store.open();
    render(<LibraryPage store={store} />, container);
    // Nobody waits for it: what was put aside long ago is not listed anyway.
    store.forgetOld(Date.now()).catch(console.error);
  } catch (error) {
    console.error(error);
    render(
      <main class="page">
        <h1>{i18n.t('library_title')}</h1>
        <p role="alert">{i18n.t('library_closed')}</p>
      </main>,
      container,
    );
  }
}
