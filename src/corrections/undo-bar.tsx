import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface UndoBarProps {
  /** Of the claim that was just set aside. */
  claimId: string;
  onUndo(): void;
}

/** Says what has just gone from the list, and takes the keyboard that was there. It stays until something else is picked. */
export function UndoBar({ claimId, onUndo }: UndoBarProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), [claimId]);
  return (
    <p class="undo-bar">
      <span role="status">{i18n.t('correction_said_not_a_claim')}</span>
      <button type="button" class="link" ref={undo} onClick={onUndo}>
        {i18n.t('correction_undo')}
      </button>
    </p>
  );
}
