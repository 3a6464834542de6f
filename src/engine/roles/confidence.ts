/**
 * How often claims that are read in one way are right, source and content: shares counted on annotated news, other
 * articles than those that the engine is measured on.
 */
export const confidence = {
  /** "“…,” X said", "…, said X" with a quotation. */
  quotedBefore: 0.92,
  /** "…, X said", "…, said X" in the source's own words. */
  statedBefore: 0.87,
  accordingTo: 0.82,
  /** "X said: “…”". */
  quotedAfter: 0.83,
  /** "X said that …". */
  statedAfter: 0.65,
  /** "X believes that …". */
  attitude: 0.38,
  /** "…, saying that …". */
  dependent: 0.55,
  /** "Was told by X that …". */
  passive: 0.5,
  /** "It was alleged that …". */
  unnamed: 0.45,
  /** "X's claim that …". */
  noun: 0.45,
  /** "X: …", in transcripts. */
  labelled: 0.7,
} as const;
