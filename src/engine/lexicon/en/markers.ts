import type { MarkerKind } from '../../types.ts';
import { setOf } from '../set-of.ts';

/** What a verb says of a claim. */
export type Verdict = 'verify' | 'establish' | 'deny' | 'dispute' | 'reject';

/**
 * Verbs that say whether a claim holds. Denied, `verify` says that it is unverified; `establish` does only so and in
 * the passive ("could not be established"); `reject` denies accusations and disputes all else.
 */
export const verdictVerbs: Readonly<Record<Verdict, readonly string[]>> = {
  verify: ['verify', 'confirm', 'corroborate', 'authenticate', 'substantiate', 'validate'],
  establish: ['establish', 'ascertain', 'determine', 'check', 'prove'],
  deny: ['deny', 'disavow'],
  dispute: ['dispute', 'contest', 'challenge', 'contradict', 'doubt', 'question'],
  reject: ['reject', 'dismiss', 'refute', 'rebut', 'repudiate'],
};

/** Negations that may stand before a verb, apart from those that are auxiliaries. */
export const refusals = setOf(`
  unable impossible difficult hard failed fails fail failing declined declines decline declining refused refuses
  refuse refusing struggled yet neither nor without cannot
`);
/** Before "to", with a verb after it: they say that it was tried, not that it was done. */
export const attempts = setOf(
  'trying tried tries working seeking sought seeks attempting attempted efforts attempts',
);
/** Before "to", with a verb after it: the verb holds. */
export const continuing = setOf(
  'continued continues continue on appeared appears moved quick rushed hastened',
);
/** Words of a verb group beside auxiliaries and adverbs. */
export const groupWords = setOf(
  'to able unable yet neither nor either or both possible impossible difficult hard in position way',
);
/** Subjects that turn what is said of them into its contrary. */
export const nobody = setOf('nobody none neither no noone');
/** What comes after them is not said to be so. */
export const conditions = setOf('if unless whether until once should');

/** Nouns by which a text speaks of what was claimed before. */
export const claimNouns = setOf(`
  claim claims report reports allegation allegations account accounts accusation accusations statement statements
  figure figures assertion assertions charge charges number numbers toll tolls count counts estimate estimates total
  totals video videos footage image images photo photos photograph photographs picture pictures recording recordings
  clip clips document documents letter letters story stories version versions rumour rumours rumor rumors information
  suggestion suggestions contention finding findings testimony assessment characterization characterisation
  narrative description explanation remark remarks comment comments tally insinuation insinuations notion idea
`);
/** Those of them that mean other things as well (a bank's account, a parcel's number). */
export const ambiguousNouns = setOf('account accounts number numbers letter letters document documents');
/** Claims that somebody did wrong. */
export const accusations = setOf(
  'accusation accusations allegation allegations charge charges insinuation insinuations wrongdoing',
);
/** Claims in numbers. */
export const figureNouns = setOf(
  'figure figures number numbers toll tolls count counts estimate estimates total totals tally',
);
/** Things that show something; "the video" is one that was spoken of. */
export const recordNouns = setOf(`
  video videos footage image images photo photos photograph photographs picture pictures recording recordings clip
  clips document documents letter letters
`);
/** After "deny": what one had no part in. */
export const guilt = setOf(`
  involvement responsibility wrongdoing guilt role knowledge link links part connection connections ties complicity
  misconduct impropriety liability blame
`);
/** Before "of": what about a claim or a record is or is not verified. */
export const aspects = setOf('authenticity accuracy veracity truth truthfulness validity substance');
/** What a claim is called ("called the claims baseless"), where a noun after it would make one name with it. */
export const verdictWords = /^(?:\p{L}+less|lies|nonsense|fabrications?)$/u;
/** Before "of": something about it that leaves open whether it holds. */
export const partialAspects = setOf(
  'origin origins source sources date time location identity details contents',
);

/**
 * Other phrases. A phrase is a sequence of words; `…` stands for up to three others, words in one place are separated
 * by `|`, `NOUN` stands for a noun by which a text speaks of a claim.
 */
export const markerPhrases: readonly {
  kind: MarkerKind;
  /** Whether the phrase's subject verifies, is what is spoken of, or has nothing to do with either. */
  subject: 'verifier' | 'spoken-of' | 'none';
  phrases: readonly string[];
}[] = [
  {
    kind: 'unverified',
    subject: 'spoken-of',
    phrases: [
      'remains|remain|remained|still|is|are|was|were unverified|unconfirmed|uncorroborated|unsubstantiated|unproven',
      'unverified|unconfirmed|uncorroborated|unsubstantiated|unproven … NOUN',
    ],
  },
  {
    kind: 'unverified',
    subject: 'none',
    phrases: [
      'no|little confirmation|verification|corroboration',
      'unclear|uncertain|unknown whether|if the|that|this|those|these|his|her|their … NOUN',
      'not clear|certain|known whether|if the|that|this|those|these|his|her|their … NOUN',
      'confirmation|verification of … NOUN was|is|were|are not possible|available',
      'confirmation|verification of … NOUN was|is|were|are impossible|unavailable',
      'no|little independent|official|immediate|outside|further confirmation|verification|corroboration',
      'no independent|immediate|official way to verify|confirm|check',
      'no way to … verify|confirm|check',
      'no|little evidence|proof … offered|provided|presented|given|produced|cited',
      'no|little evidence|proof to support|substantiate',
      'no|little evidence|proof for the|this|that|those|these|his|her|their|its NOUN',
      'without|offered|offering|offers|gave|giving|gives|provided|providing|provides|presented|presenting|cited|citing|produced|producing no|little evidence|proof',
      'without evidence|proof',
      'without any|further evidence|proof',
      'without offering|providing|giving|citing|presenting|producing|showing|supplying … evidence|proof',
      "not|didn't|hasn't|haven't|hadn't … offer|offered|provide|provided|give|given|present|presented|cite|cited|produce|produced|supply|supplied … evidence|proof",
    ],
  },
  {
    kind: 'disputed',
    subject: 'none',
    phrases: [
      'there is|was|are|were|has|have|had|remains|remain|still … dispute|doubt|doubts|disagreement about|over|as',
    ],
  },
  {
    kind: 'disputed',
    subject: 'spoken-of',
    phrases: ['is|was|are|were|remains|remain|still in|under dispute', 'disputed|contested … NOUN'],
  },
  {
    kind: 'disputed',
    subject: 'verifier',
    phrases: [
      'cast|casts|casting … doubt|doubts on|upon',
      'called|calls|calling … NOUN into question',
      'called|calls|calling into question',
      'took|takes|taken|taking issue with',
      'disagreed|disagrees|disagree with … NOUN',
    ],
  },
  {
    kind: 'denied',
    subject: 'spoken-of',
    phrases: [
      'has|have|had|was|were … been|widely|since debunked|disproved|disproven',
      'was|were debunked|disproved|disproven',
      'proved|proven|shown|found|turned … to|out … be false|untrue|wrong|fabricated',
      'is|was|are|were not true',
      'is|was|are|were … untrue|false|baseless|unfounded|fabricated',
    ],
  },
  {
    kind: 'denied',
    subject: 'verifier',
    phrases: [
      'issued|issues|repeated|repeats a|his|her|their|its … denial',
      'called|calls|calling|branded|brands|described|describes the|that|those|these|this|his|her|their|its|such … NOUN false|untrue|baseless|fabricated|fabrications|lies|nonsense|groundless|unfounded',
      'called|calls|calling|branded|brands|described|describes the|that|those|these|this|his|her|their|its|such … NOUN a|an|as|“|" … false|untrue|baseless|fabricated|fabrication|lie|lies|nonsense|groundless|unfounded',
    ],
  },
  {
    kind: 'confirmed',
    subject: 'verifier',
    phrases: ['bore|bears|bear|bearing out', 'backed|backs up the|that|those|this|his|her|their|its … NOUN'],
  },
  {
    kind: 'confirmed',
    subject: 'spoken-of',
    phrases: ['turned out to be true|accurate|correct', 'proved true|accurate|correct', 'borne out by'],
  },
];
