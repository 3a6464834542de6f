import type { ClaimType, Stance } from '../../types.ts';

/**
 * What a verb takes for its content:
 * `clause` a clause, with or without "that"; `that` one that a "that", "whether", "how" … opens; `quotation`;
 * `infinitive` ("vowed to leave"); `object` a noun phrase and all that follows ("rejected the offer");
 * `addressee` stands between verb and content ("told reporters that"); `after` the verb may follow its content
 * ("…, she said").
 */
export type Frame = 'clause' | 'that' | 'quotation' | 'infinitive' | 'object' | 'addressee' | 'after';

export interface VerbClass {
  type: ClaimType;
  stance: Stance;
  takes: readonly Frame[];
  /** Base forms, with a particle where the verb needs one ("point out"), separated by commas. */
  verbs: string;
}

/**
 * The verbs that attribute. `stance` is the one that the verb itself takes to its content, as the literature grades them:
 * `confirmation` presupposes that the content holds (the factives and semi-factives of Hooper 1975, "On assertive
 * predicates", when they speak of checking); `assertion` has the speaker insist on it (Hooper's strong assertives);
 * `doubt` leaves the writer at a distance (Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, "Linguistic models for
 * analyzing and detecting biased language", who list such assertives as "claim"); `denial` has the source speak against it
 * (counter-factual sources in FactBank, Saurí & Pustejovsky 2009); all others are `neutral`.
 */
export const verbClasses: readonly VerbClass[] = [
  {
    type: 'statement',
    stance: 'neutral',
    takes: ['clause', 'quotation', 'object', 'after'],
    verbs: `say, add, note, explain, suggest, write, announce, report, observe, remark, reveal, recall,
      predict, estimate, acknowledge, admit, concede, state, point out, recount, disclose, mention,
      calculate, reckon`,
  },
  {
    type: 'statement',
    stance: 'neutral',
    takes: ['clause', 'quotation', 'after'],
    verbs: `tweet, post, reply, respond, conclude, testify, complain, comment, quip, muse, speculate, opine,
      joke, continue, agree, retort, interject, yell, shout, chant, cry, murmur, whisper, exclaim,
      retweet, blog, gush, put it, chime in, shoot back, go on to say, sum up, read, text, caution,
      hint, boast, brag, email, declare`,
  },
  {
    type: 'statement',
    stance: 'assertion',
    takes: ['clause', 'quotation', 'object', 'after'],
    verbs: `assert, insist, maintain, contend, argue, stress, emphasize, emphasise, reiterate, declare,
      affirm, proclaim, swear, underscore, attest`,
  },
  {
    type: 'statement',
    stance: 'doubt',
    takes: ['clause', 'quotation', 'object', 'after'],
    verbs: 'claim, allege, purport, imply, insinuate',
  },
  {
    type: 'statement',
    stance: 'confirmation',
    takes: ['clause', 'quotation', 'object', 'after'],
    verbs: 'confirm, verify, corroborate',
  },
  {
    type: 'statement',
    stance: 'denial',
    takes: ['clause', 'object', 'quotation'],
    verbs: 'deny, refute, rebut, disavow',
  },
  { type: 'statement', stance: 'denial', takes: ['object'], verbs: 'dispute, dismiss, reject' },
  {
    type: 'statement',
    stance: 'neutral',
    takes: ['addressee', 'clause', 'that', 'quotation', 'after'],
    verbs: 'tell, inform, assure, remind, warn, notify, advise',
  },
  {
    type: 'statement',
    stance: 'neutral',
    takes: ['object', 'quotation', 'that', 'after'],
    verbs: 'ask, wonder',
  },
  {
    type: 'statement',
    stance: 'neutral',
    takes: ['infinitive', 'clause', 'quotation', 'object'],
    verbs: 'vow, promise, pledge, threaten',
  },
  {
    type: 'statement',
    stance: 'neutral',
    takes: ['object'],
    verbs: `accuse, blame, criticize, criticise, praise, describe, urge, cite, call for, call on, call,
      denounce, condemn, endorse, slam, blast, defend, mock, decry, lament, tout, refer to, allude to,
      portray, propose, recommend, compare, liken, express, assail, hail, applaud, thank, question,
      discuss, talk about, speak about, speak out, rail against, lash out at, lash out, rebuke, bemoan,
      characterize, characterise, label, deem, dub, oppose, support, back, attribute, recite, champion,
      vouch for, outline, lay out, echo, articulate, envision, invoke, mention, highlight, credit,
      ridicule, scold, chide, berate, deride, hint at, complain about, complain of, joke about,
      boast about, boast of, warn of, warn about, warn against, point to, brag about, apologize for,
      repeat, demand, attack, call out, list, congratulate, speak of, charge`,
  },
  {
    type: 'statement',
    stance: 'neutral',
    takes: ['that', 'quotation'],
    verbs: `charge, find, show, indicate, make clear, make it clear, signal, demonstrate, find out, repeat,
      clarify, rule, demand, propose, recommend, forecast, project, determine, learn, prove, realize,
      recognize, notice, lament, write, answer, attest, testify, respond, read`,
  },
  {
    type: 'attitude',
    stance: 'neutral',
    takes: ['clause', 'after'],
    verbs: 'think, believe, figure, suspect, guess, assume, imagine, reckon',
  },
  {
    type: 'attitude',
    stance: 'neutral',
    takes: ['clause', 'object'],
    verbs: 'fear, worry, doubt, worry about',
  },
  {
    type: 'attitude',
    stance: 'neutral',
    takes: ['clause', 'infinitive'],
    verbs: 'hope, decide, agree, feel, expect',
  },
  {
    type: 'attitude',
    stance: 'neutral',
    takes: ['infinitive', 'object'],
    verbs: 'want, prefer, seek, hope for',
  },
  {
    type: 'attitude',
    stance: 'neutral',
    takes: ['infinitive'],
    verbs: 'refuse, decline, intend, plan, aim, seem, appear',
  },
  {
    type: 'attitude',
    stance: 'neutral',
    takes: ['that'],
    verbs: 'know, see, understand, remember, agree, regret',
  },
  {
    type: 'attitude',
    stance: 'neutral',
    takes: ['object'],
    verbs: 'favor, favour, dislike, agree with, disagree with, consider, view, regard, remember',
  },
];

/** Past tense and participle where they are not made by "-ed". */
export const irregularForms: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  find: ['found'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  make: ['made'],
  understand: ['understood'],
  swear: ['swore', 'sworn'],
  put: ['put'],
  read: ['read'],
  go: ['went', 'gone'],
  shoot: ['shot'],
  lay: ['laid'],
  seek: ['sought'],
  forecast: ['forecast'],
  cast: ['cast'],
  rebut: ['rebutted'],
  prove: ['proved', 'proven'],
};

/** Verbs whose last consonant doubles before "-ed" and "-ing". */
export const doubling: ReadonlySet<string> = new Set([
  'admit',
  'slam',
  'plan',
  'refer',
  'prefer',
  'quip',
  'brag',
  'rebut',
  'sum',
  'chat',
  'regret',
  'rip',
  'dub',
]);

/** Verbs that, before a cue in the infinitive, leave it a cue ("went on to say"). */
export const leadingVerbs: ReadonlySet<string> = new Set([
  'on',
  'continued',
  'continues',
  'continue',
  'used',
  'began',
  'quick',
  'rushed',
  'twitter',
  'seemed',
  'seems',
  'appeared',
  'appears',
  'refused',
  'declined',
  'failed',
]);
