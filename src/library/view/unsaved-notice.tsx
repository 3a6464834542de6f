import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { forgetUnsaved, readUnsaved, type Unsaved, watchUnsaved } from '../unsaved.ts';

/** What was to be saved by itself and could not be, and what to do. It stays until that is done, or hidden. */
export function UnsavedNotice() {
  const [unsaved, setUnsaved] = useState<Unsaved[]>([]);
  useEffect(() => {
    const look = () => void readUnsaved().then(setUnsaved, console.error);
    look();
    return watchUnsaved(look);
  }, []);
  if (unsaved.length === 0) return null;
  return (
    <section class="unsaved" aria-labelledby="unsaved-title">
      <div role="status">
        <h2 id="unsaved-title">{i18n.t('unsaved_title', unsaved.length)}</h2>
        <p>{i18n.t(unsaved.at(-1)?.isFull ? 'unsaved_full' : 'unsaved_failed')}</p>
      </div>
      <ul>
        {unsaved.toReversed().map(({ url, title }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => void forgetUnsaved().catch(console.error)}>
        {i18n.t('unsaved_hide')}
      </button>
    </section>
  );
}
