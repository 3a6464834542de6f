import type { ComponentChildren } from 'preact';
import { i18n, percent } from '#i18n';
import { chevronIcon } from '../icons.tsx';
import { asHeading } from '../mention.ts';
import type { SidebarActions } from '../props.ts';
import { ShareBar, wordsByStance } from './share-bar.tsx';
import type { Share } from './shares.ts';
import { SpeaksWhere } from './speaks-where.tsx';

interface SourceRowProps {
  share: Share;
  /** The words of the one who gets most. */
  most: number;
  textLength: number;
  selectedId: string | null;
  isTabStop: boolean;
  isOpen: boolean;
  onToggle(): void;
  onFocus(): void;
  actions: SidebarActions;
  /** The source's claims, where it is open. */
  children: ComponentChildren;
}

/** The key of a row: the source's id. */
export const rowKey = ({ source }: Share): string => source?.id ?? 'nobody';

/** One source: how much it says, how, where; and what, where it is opened. */
export function SourceRow(props: SourceRowProps) {
  const { share, most, textLength, selectedId, isTabStop, isOpen, onToggle, onFocus, actions } = props;
  const name = share.source ? asHeading(share.source.name) : i18n.t('claim_no_source');
  return (
    <li class={`source ${isOpen ? 'open' : ''}`}>
      <h4>
        <button
          type="button"
          class="source-head"
          data-source={rowKey(share)}
          aria-expanded={isOpen}
          tabIndex={isTabStop ? 0 : -1}
          onFocus={onFocus}
          onClick={onToggle}
        >
          {chevronIcon}
          <b>{name}</b>
          <span class="share">{percent(share.share)}</span>
        </button>
      </h4>
      <p class="figures">
        {i18n.t('summary_claims', share.claims.length)} · {wordsByStance(share)}
      </p>
      <ShareBar share={share} most={most} />
      <SpeaksWhere
        name={name}
        claims={share.claims}
        textLength={textLength}
        selectedId={selectedId}
        isTabStop={isTabStop}
        actions={actions}
      />
      {isOpen && props.children}
    </li>
  );
}
