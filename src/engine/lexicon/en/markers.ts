import type { MarkerKind } from '../../types.ts';

/**
 * Phrases that say whether something holds. A phrase is a sequence of words; `…` stands for up to three others,
 * words in one place are separated by `|`.
 */
export const markerPhrases: readonly { kind: MarkerKind; phrases: readonly string[] }[] = [
  {
    kind: 'unverified',
    phrases: [
      'unable to … verify|confirm|corroborate|authenticate',
      "cannot|can't|couldn't … verify|verified|confirm|confirmed|corroborate|corroborated|authenticate|authenticated",
      'could|can|may not … be … verified|confirmed|corroborated|authenticated|established',
      'could|can not … verify|confirm|corroborate|authenticate',
      'has|have|had not … verified|confirmed|corroborated|authenticated',
      "hasn't|haven't|hadn't … verified|confirmed|corroborated",
      'not … independently verified|confirmed',
      'not possible to … verify|confirm',
      'impossible to … verify|confirm',
      'difficult|hard to … verify|confirm',
      'no … independent|immediate confirmation|verification',
      'no way to … verify|confirm',
      'remains|remain unverified|unconfirmed|unclear',
      'unverified|unconfirmed|uncorroborated claim|claims|report|reports|account|accounts|video|footage|allegation|allegations',
      'was|were|is|are unverified|unconfirmed',
      'has|have yet to … verify|confirm|verified|confirmed',
    ],
  },
  {
    kind: 'disputed',
    phrases: [
      'is|was|are|were … dispute|doubt|disagreement about|over|as',
      'is|was|are|were|been|remains|remain disputed|contested|challenged',
      'is|was|are|were|been|remains|remain hotly|widely|strongly|fiercely disputed|contested|challenged',
      'in|under dispute',
      'disputed|disputes|dispute that|the|those|this|his|her|their|its|these',
      'contradicted|contradicts|contradict that|the|those|this|his|her|their|its|these',
      'cast|casts doubt on',
      'questioned|questions whether',
      'questioned|questions that|the|those|this|his|her|their|these claim|claims|report|reports|account|accounts|figure|figures',
      'rejected|rejects|dismissed|dismisses the|that|those|these|this claim|claims|report|reports|allegation|allegations|account|accusation|accusations|figure|figures',
    ],
  },
  {
    kind: 'denied',
    phrases: [
      'denied|denies|deny any|that|it|this|having|involvement|responsibility|wrongdoing',
      'denied|denies|deny … claim|claims|charge|charges|allegation|allegations|accusation|accusations|report|reports|notion',
      'has|have|had denied',
      'was|were denied by',
      'not true',
      'has|have|had been debunked',
    ],
  },
  {
    kind: 'confirmed',
    phrases: [
      'confirmed|confirms|verified|verifies|corroborated|corroborates the|that|those|this|his|her|their|its|these … claim|claims|report|reports|account|accounts|figure|figures|death|deaths|statement|video',
      'was|were|been … confirmed|verified|corroborated by',
      'later|independently confirmed|verified',
    ],
  },
];

/** Nouns by which a text speaks of what was claimed before. */
export const claimNouns: ReadonlySet<string> = new Set([
  'claim',
  'claims',
  'report',
  'reports',
  'allegation',
  'allegations',
  'account',
  'accounts',
  'accusation',
  'accusations',
  'statement',
  'statements',
  'figure',
  'figures',
  'assertion',
  'assertions',
  'charge',
  'charges',
  'this',
  'that',
  'it',
]);
