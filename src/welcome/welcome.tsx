import { i18n } from '#i18n';
import { ClickPicture } from './pictures/click.tsx';
import { ListPicture } from './pictures/list.tsx';
import { MarkPicture } from './pictures/mark.tsx';
import { Pin } from './pin.tsx';

/** What it does, in three pictures; what it reads; how to begin. */
export function Welcome() {
  return (
    <main class="page welcome">
      <header class="masthead">
        <p class="wordmark">
          <span>Source</span>light
        </p>
        <h1>{i18n.t('welcome_title')}</h1>
        <p class="lede">{i18n.t('welcome_lede')}</p>
        <p class="buttons">
          <a class="button first" href="/article.html">
            {i18n.t('welcome_try')}
          </a>
        </p>
      </header>
      <ol class="pictures">
        <li>
          <ClickPicture label={i18n.t('welcome_click_picture')} />
          <h2>{i18n.t('welcome_click')}</h2>
          <p>{i18n.t('welcome_click_text')}</p>
        </li>
        <li>
          <MarkPicture label={i18n.t('welcome_mark_picture')} />
          <h2>{i18n.t('welcome_mark')}</h2>
          <p>{i18n.t('welcome_mark_text')}</p>
        </li>
        <li>
          <ListPicture label={i18n.t('welcome_list_picture')} />
          <h2>{i18n.t('welcome_list')}</h2>
          <p>{i18n.t('welcome_list_text')}</p>
        </li>
      </ol>
      <section class="word" aria-labelledby="read-title">
        <h2 id="read-title">{i18n.t('welcome_read')}</h2>
        <ul>
          <li>{i18n.t('welcome_read_click')}</li>
          <li>{i18n.t('welcome_read_machine')}</li>
          <li>{i18n.t('welcome_read_truth')}</li>
          <li>{i18n.t('welcome_read_english')}</li>
        </ul>
      </section>
      <Pin />
      <footer class="colophon">
        {i18n.t('welcome_options_text')} <a href="/options.html">{i18n.t('welcome_options')}</a>
      </footer>
    </main>
  );
}
