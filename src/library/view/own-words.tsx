import { i18n } from '#i18n';

interface OwnWordsProps {
  tags: readonly string[];
  note: string;
  onKeep(change: { tags: string[]; note: string }): void;
}

/** Tags and note: what the reader writes to an article. */
export function OwnWords({ tags, note, onKeep }: OwnWordsProps) {
  return (
    <form
      class="own"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const list = String(fields.get('tags')).split(',');
        const written = list.map((tag) => tag.trim()).filter(Boolean);
        onKeep({ tags: [...new Set(written)], note: String(fields.get('note')) });
      }}
    >
      <label>
        <span>{i18n.t('library_tags')}</span>
        <input type="text" name="tags" defaultValue={tags.join(', ')} />
      </label>
      <label>
        <span>{i18n.t('library_note')}</span>
        <textarea name="note" rows={4} defaultValue={note} />
      </label>
      <button type="submit" class="button">
        {i18n.t('library_keep')}
      </button>
    </form>
  );
}
