import { Component, type ComponentChildren, type RefObject } from 'preact';
import { i18n } from '#i18n';

interface SteadyScrollerProps {
  list: RefObject<HTMLDivElement | null>;
  /** The card that the reader has just picked. */
  picked: string | null;
  children: ComponentChildren;
}

interface Held {
  card: Element;
  top: number;
}

/**
 * Scrolls its cards. Whatever comes, goes, opens or closes among them, the card that was picked, or else the first
 * in view, stays where the reader sees it.
 */
export class SteadyScroller extends Component<SteadyScrollerProps> {
  override getSnapshotBeforeUpdate(): Held | null {
    const list = this.props.list.current;
    const card = list && heldIn(list, this.props.picked);
    return card ? { card, top: card.getBoundingClientRect().top } : null;
  }

  override componentDidUpdate(_props: unknown, _state: unknown, held: Held | null): void {
    const list = this.props.list.current;
    if (!list || !held?.card.isConnected) return;
    const moved = held.card.getBoundingClientRect().top - held.top;
    if (Math.abs(moved) >= 1) list.scrollTop += moved;
  }

  render({ list, children }: SteadyScrollerProps): ComponentChildren {
    return (
      // Firefox would take what scrolls for a stop of its own, before the cards in it.
      <div class="list" tabIndex={-1} ref={list} data-always={i18n.t('panel_footer')}>
        {children}
      </div>
    );
  }
}

function heldIn(list: Element, picked: string | null): Element | null {
  const { top, bottom } = list.getBoundingClientRect();
  const chosen = picked === null ? null : list.querySelector(`[data-id="${CSS.escape(picked)}"]`);
  if (chosen) {
    const rect = chosen.getBoundingClientRect();
    if (rect.bottom > top && rect.top < bottom) return chosen;
  }
  for (const card of list.querySelectorAll('[data-id]'))
    if (card.getBoundingClientRect().bottom > top) return card;
  return null;
}
