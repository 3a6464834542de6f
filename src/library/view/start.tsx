import '../../design/tokens.css';
import '../../own-pages/page.css';
import '../../own-pages/controls.css';
import './styles/page.css';
import './styles/list.css';
import './styles/article.css';
import './styles/coding.css';
import './styles/pictures.css';
import { render } from 'preact';
import { i18n, language } from '#i18n';
import { startPage } from '../../own-pages/start-page.ts';
import { Store } from '../store/store.ts';
import { LibraryPage } from './library-page.tsx';

/** Draws the library, or says why it cannot be opened. */
export async function startLibrary(container: Element): Promise<void> {
  const store = await opened();
  await startPage(() => {
    document.title = i18n.t('library_page_title');
    // In another language everything is said anew.
    render(store ? <LibraryPage key={language()} store={store} /> : <Closed />, container);
  });
}

/** Null where the browser keeps no data. */
async function opened(): Promise<Store | null> {
  try {
    const store = await Store.open();
    // Nobody waits for it: what was put aside long ago is not listed anyway.
    store.forgetOld(Date.now()).catch(console.error);
    return store;
  } catch (error) {
    console.error(error);
    return null;
  }
}

const Closed = () => (
  <main class="page">
    <h1>{i18n.t('library_title')}</h1>
    <p role="alert">{i18n.t('library_closed')}</p>
  </main>
);
