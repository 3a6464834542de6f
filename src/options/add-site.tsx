import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addSite } from '../sites/change.ts';
import { siteOf } from '../sites/site.ts';

/** Adds a site by its name or any address on it. No site is proposed: which to read is the reader's choice. */
export function AddSite({ onProblem }: { onProblem: (sentence: string | null) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOf(typed);
    if (site === null) {
      setWrong(i18n.t('sites_no_site'));
      return;
    }
    addSite(site).then(
      (allowed) => {
        onProblem(null);
        setWrong(allowed ? '' : i18n.t('sites_refused', { site }));
        if (allowed) setTyped('');
      },
      (error) => {
        console.error(error);
        onProblem(i18n.t('options_not_kept'));
      },
    );
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label for="new-site">{i18n.t('sites_add')}</label>
      <div class="entry">
        <input
          id="new-site"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="harrow-courier.example"
          value={typed}
          aria-invalid={wrong !== ''}
          aria-describedby="new-site-hint new-site-wrong"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong('');
          }}
        />
        <button type="submit" class="button">
          {i18n.t('sites_add_button')}
        </button>
      </div>
      <p id="new-site-wrong" class="wrong" role="alert">
        {wrong}
      </p>
      <p id="new-site-hint" class="hint">
        {i18n.t('sites_add_hint')}
      </p>
    </form>
  );
}
