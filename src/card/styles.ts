import corrections from '../corrections/corrections.css?inline';
import buttons from '../sidebar/styles/buttons.css?inline';
import claim from '../sidebar/styles/claim.css?inline';
import reset from '../sidebar/styles/reset.css?inline';
import card from './card.css?inline';

/** The style rules of the card; the tokens are the page's host's. */
export const styles: string = [reset, buttons, claim, corrections, card].join('\n');
