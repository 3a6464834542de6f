import { render } from 'preact';
import type { Corrections } from '../corrections/set-aside.ts';
import { adopt } from '../design/adopt.ts';
import { markersOf } from '../formats/parts/claims.ts';
import { onPage } from '../living/those-of-gone.ts';
import { direction, language, speak, type Words } from '../locales/i18n.ts';
import type { Scan } from '../sidebar/props.ts';
import { MarkCard } from './mark-card.tsx';
import type { CardActions, OpenCard } from './props.ts';
import { styles } from './styles.ts';

/** What the card is drawn from. */
export interface CardView {
  scan: Scan;
  corrections: Corrections;
  /** Null where none is open. */
  card: OpenCard | null;
}

export type CardDrawer = (view: CardView, words: Words, actions: CardActions) => void;

/** @param place in the page's shadow root, whose style sheets those of the card join. @returns draws the card there. */
export function drawsCard(place: HTMLElement): CardDrawer {
  adopt(place.getRootNode() as ShadowRoot, styles);
  return ({ scan, corrections, card }, words, actions) => {
    speak(words);
    place.lang = language();
    place.dir = direction();
    const whole = scan.phase === 'read' ? onPage(scan.analysis) : null;
    const claim = whole?.claims.find(({ id }) => id === card?.id);
    const drawn = card && whole && claim && (
      <MarkCard
        key={`${card.id} ${card.by}`}
        open={card}
        claim={claim}
        analysis={whole}
        markers={markersOf(whole).get(claim.id) ?? []}
        correction={corrections.get(claim.id)}
        actions={actions}
      />
    );
    render(drawn, place);
  };
}
