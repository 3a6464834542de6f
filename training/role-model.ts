import type { ChainModel } from '../src/engine/learned/chain-model.ts';
import { LIKELY, likelyCues } from '../src/engine/learned/likely-cues.ts';
import type { ProposedCue } from '../src/engine/learned/propose-cues.ts';
import { type Breadth, type Candidate, RoleReader } from '../src/engine/learned/read-roles.ts';
import { ROLE_FEATURES, roleFeatures } from '../src/engine/learned/role-features.ts';
import { CONTENT_BEGIN, ROLES, SOURCE_BEGIN } from '../src/engine/learned/role-topology.ts';
import { type CuePlace, viewFrom } from '../src/engine/learned/role-view.ts';
import { windowOf } from '../src/engine/learned/role-window.ts';
import { withRules } from '../src/engine/learned/with-rules.ts';
import type { GoldArticle, GoldClaim } from './corpus.ts';
import type { CompactChain } from './crf/compact.ts';
import { type KeyedExample, trainModel } from './crf/train-model.ts';

const OPTIONS = { epochs: 8, rate: 0.015, dropout: 0.3, seed: 2, leastCount: 4, kept: 157_000, mending: 2 };

/** The trees learn from more readings than the engine looks at. */
const BREADTH: Breadth = { readings: 7, paths: 14 };

/** An article with the cues that a model which has not seen it proposes. */
export interface CuedArticle {
  article: GoldArticle;
  cues: ProposedCue[];
  /** How likely each token belongs to a cue. */
  chances: Float32Array;
}

/** Trains the chain that finds a cue's source and content, on cues as they are proposed, not as annotated. */
export function trainRoles(articles: readonly CuedArticle[]): CompactChain {
  return trainModel(ROLES, articles.flatMap(examplesOf), OPTIONS);
}

function examplesOf({ article, cues }: CuedArticle): KeyedExample[] {
  const { document, words, claims } = article;
  const isCue = likelyCues(words.length, cues);
  return cues
    .filter(({ probability }) => probability >= LIKELY)
    .map((cue) => {
      const window = windowOf(document, cue);
      const length = window.last - window.first;
      const keys = new Int32Array(length * ROLE_FEATURES);
      const starts = new Int32Array(length + 1);
      const view = viewFrom(words, cue, window.first, window.last, isCue);
      const count = roleFeatures(view, keys, starts);
      const claim = claims.find((claim) => claim.cue.some((token) => token >= cue.first && token < cue.last));
      return { keys: keys.slice(0, count), starts, gold: statesOf(claim, window) };
    });
}

/** The right path: each token's role, with what of source and content has been seen. Nothing, for a cue that is none. */
function statesOf(claim: GoldClaim | undefined, { first, last }: CuePlace): Uint8Array {
  const roles = new Uint8Array(last - first);
  const write = (tokens: readonly number[], begin: number) => {
    tokens.forEach((token, i) => {
      if (token < first || token >= last) return;
      const opens = token === first || tokens[i - 1] !== token - 1;
      roles[token - first] = opens ? begin : begin + 1;
    });
  };
  if (claim) {
    const gap = claim.source.findIndex((token, i) => i > 0 && token !== claim.source[i - 1]! + 1);
    write(gap < 0 ? claim.source : claim.source.slice(0, gap), SOURCE_BEGIN);
    write(claim.content, CONTENT_BEGIN);
  }
  let seen = 0;
  return roles.map((role) => {
    if (role === SOURCE_BEGIN) seen |= 1;
    if (role === CONTENT_BEGIN) seen |= 2;
    return role + 5 * (seen & 1) + 5 * (seen & 2);
  });
}

/** What each of an article's cues may attribute to whom; cues without any content are left out. */
export function candidatesOf(model: ChainModel, { article, cues, chances }: CuedArticle): Candidate[] {
  const { document, words } = article;
  const reader = new RoleReader(model, document, words, likelyCues(words.length, cues), BREADTH);
  const read = cues.map((cue) => reader.read(cue)).filter(({ readings }) => readings.length > 0);
  return withRules(read, article.rules, chances);
}
