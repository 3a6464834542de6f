import type { ComponentChildren } from 'preact';
import { i18n, time } from '#i18n';
import { type Row, saidOf } from '../../../coding/rows.ts';
import type { Claim } from '../../../engine/types.ts';
import { joinFragments } from '../../../formats/parts/claims.ts';
import { StatusSign } from '../../../sidebar/icons.tsx';
import { statusWord, whoSays } from '../../../sidebar/words.ts';

interface ClaimRowProps {
  row: Row;
  language: string | undefined;
  isPicked: boolean;
  onPick(): void;
  /** What can be done with it, while it is picked. */
  children: ComponentChildren;
}

/** One claim: as it is now, and where somebody has corrected it also as it was read. */
export function ClaimRow({ row, language, isPicked, onPick, children }: ClaimRowProps) {
  const { original, now, missed } = row;
  const claim = now ?? original;
  const isNone = now === null;
  const words = claim
    ? joinFragments(claim)
    : missed?.correction.content.map(({ exact }) => exact).join(' … ');
  const status = claim?.status ?? 'reported';
  return (
    <li class={`${status} ${isNone ? 'none' : ''}`} data-row={row.id}>
      <button type="button" class="claim" aria-pressed={isPicked} onClick={onPick}>
        {claim && (
          <>
            <Changed before={original && whoSays(original)} now={whoSays(claim)} isStrong />{' '}
            <span class="cue">{claim.cue?.text}</span>
          </>
        )}
        {now?.code !== undefined && <span class="tag">{now.code}</span>}
        {missed && <span class="tag">{i18n.t('coding_added')}</span>}
        {isNone && original && <span class="tag">{i18n.t('correction_not_a_claim')}</span>}
        <span class="said" lang={language}>
          {words}
        </span>
        {original && now && joinFragments(original) !== words && (
          <span class="was" lang={language}>
            {i18n.t('coding_words_were', { words: joinFragments(original) })}
          </span>
        )}
        {(status !== 'reported' || (original && original.status !== status)) && (
          <span class={`status ${status}`}>
            <StatusSign status={status} />{' '}
            <Changed before={original && statusOf(original)} now={statusWord(status)} />
          </span>
        )}
        {missed && isNone && <span class="was">{i18n.t('coding_words_gone')}</span>}
      </button>
      <WhoAndWhen row={row} />
      {isPicked && children}
    </li>
  );
}

const statusOf = ({ status }: Claim) => statusWord(status);

/** What it is now; what it was stands before it, struck through. */
function Changed({
  before,
  now,
  isStrong = false,
}: {
  before: string | null;
  now: string;
  isStrong?: boolean;
}) {
  const Tag = isStrong ? 'b' : 'span';
  if (before === null || before === now) return <Tag>{now}</Tag>;
  return (
    <>
      <del>{before}</del> <Tag>{now}</Tag>
    </>
  );
}

function WhoAndWhen({ row }: { row: Row }) {
  const last = saidOf(row).at(-1);
  if (!last) return null;
  return (
    <p class="who-when">
      {i18n.t('coding_by', {
        coder: last.by || i18n.t('coding_unnamed'),
        time: time(new Date(last.at), { dateStyle: 'medium', timeStyle: 'short' }),
      })}
    </p>
  );
}
