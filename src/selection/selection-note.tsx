import { i18n } from '#i18n';
import type { SelectionPlace } from './read-selection.ts';

interface SelectionNoteProps {
  place: SelectionPlace;
  onWhole(): void;
}

/** Says that only what was selected is listed, and offers the rest. */
export function SelectionNote({ place, onWhole }: SelectionNoteProps) {
  return (
    <div class="selection-note">
      <p>
        {i18n.t('selection_only')} {place !== 'page' && i18n.t(`selection_in_${place}`)}
      </p>
      <button type="button" class="link" onClick={onWhole}>
        {i18n.t('selection_whole')}
      </button>
    </div>
  );
}
