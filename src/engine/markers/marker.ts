import type { Stretch } from '../text/document.ts';
import type { MarkerKind } from '../types.ts';

/** Words on whether something holds, in tokens. */
export interface FoundMarker extends Stretch {
  kind: MarkerKind;
  /** Who could or could not verify, disputes, denies or confirms; null where the text names none. */
  verifier: Stretch | null;
  /** The words that make the marker, within it. */
  phrase: Stretch;
}
