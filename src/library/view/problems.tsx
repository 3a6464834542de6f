import { i18n } from '#i18n';
import type { Room } from '../room.ts';
import type { Acts } from './use-acts.ts';

/** What went wrong, with what can be done at once, and that room runs short before it does. */
export function Problems({ acts: { problem }, room }: { acts: Acts; room: Room | null }) {
  return (
    <>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem.sentence}{' '}
          {problem.remedy && (
            <button type="button" class="link" onClick={problem.remedy.act}>
              {problem.remedy.name}
            </button>
          )}
        </p>
      )}
      {problem === null && room?.isShort && (
        <p class="problem" role="alert">
          {i18n.t('library_short')}
        </p>
      )}
    </>
  );
}
