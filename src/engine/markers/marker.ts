import type { Stretch } from '../text/document.ts';
import type { MarkerKind } from '../types.ts';

/** A noun phrase that points to what was claimed: "the report", "that", "both of her claims". */
export interface Pointer extends Stretch {
  /** Its head, in lower case. */
  noun: string;
  plural: boolean;
  /** Whose claim it is ("the minister's"), where a name or a noun tells. */
  owner: Stretch | null;
  /** Only something about it ("the date of the video"): to confirm that is not to confirm the claim. */
  partial: boolean;
}

/** What a marker speaks of. */
export type About =
  /** What a noun phrase points to. */
  | { how: 'pointer'; pointer: Pointer }
  /** What its own sentence says before it ("…, a claim that she denies"), or after it where it leads. */
  | { how: 'here' }
  /** What its subject was accused of ("denied any wrongdoing"). */
  | { how: 'guilt' }
  /** What it says itself ("denied that …"), and what says so before it. */
  | { how: 'own' }
  /** Something else; nothing that was claimed. */
  | { how: 'other' };

/** Words on whether something holds, in tokens. */
export interface FoundMarker extends Stretch {
  kind: MarkerKind;
  /** Who could or could not verify, disputes, denies or confirms; null where the text names none. */
  verifier: Stretch | null;
  /** The words that make the marker, within it. */
  phrase: Stretch;
  about: About;
  /** It hangs on a clause whose subject it shares ("…, denying the report"). */
  dependent: boolean;
}
