import { auxiliaries, negations } from '../lexicon/en/function-words.ts';
import { claimNouns } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import { sourceAfter } from '../roles/source-after.ts';
import type { Stretch } from '../text/document.ts';
import { clauseEnd } from './clause.ts';
import type { About, FoundMarker } from './marker.ts';
import { pointerAt } from './pointer.ts';
import { headNoun, kindOf, nobodyIn, startOf, type VerbClause } from './verb-clause.ts';

/** Is the verb passive, with its auxiliary or as a participle ("a claim disputed by", "not verified")? */
export function isPassive({ reading, head, form, group }: VerbClause): boolean {
  if (group.passive) return true;
  if (!form.past) return false;
  for (let i = group.first; i < head; i++)
    if (auxiliaries.has(reading.lower(i)) && !negations.has(reading.lower(i))) return false;
  return agentAt(reading, head) >= 0 || group.negated;
}

/** Where the agent of the passive verb at token `head` begins; -1 where none does. */
function agentAt(reading: Reading, head: number): number {
  const at = reading.part(head + 1) === 'adverb' ? head + 2 : head + 1;
  return reading.lower(at) === 'by' && !reading.isMark(at + 1) ? at + 1 : -1;
}

/** "The claim could not be verified", "disputed by the crew"; null where nothing that was claimed is spoken of. */
export function readPassive(clause: VerbClause): FoundMarker | null {
  const { reading, head, form, group, subject, limit } = clause;
  const negated = group.negated || group.attempted || nobodyIn(reading, subject);
  if (group.open && !negated) return null;
  const about = spokenOf(clause);
  const noun = about.how === 'pointer' ? about.pointer.noun : subject ? reading.lower(subject.last - 1) : '';
  const kind = kindOf(form.verdict, negated, noun);
  if (!kind || (about.how === 'other' && (kind !== 'unverified' || form.verdict === 'establish')))
    return null;
  const agent = agentAt(reading, head);
  const last = clauseEnd(reading, agent >= 0 ? agent : head + 1, limit);
  const first = subject ? startOf(reading, subject, group.first) : group.first;
  const verifier = agent >= 0 && agent < last ? sourceAfter(reading, agent, last) : null;
  return {
    kind,
    first,
    last,
    verifier,
    phrase: { first: group.first, last: head + 1 },
    about,
    dependent: false,
  };
}

/** What the subject of a passive points to. */
function spokenOf({ reading, head, group, subject, limit }: VerbClause): About {
  if (!subject) return /^[,–—(-]$/.test(reading.text(group.first - 1)) ? { how: 'here' } : { how: 'other' };
  if (subject.link === 'relative') return { how: 'here' };
  if (subject.link === 'shared') return sharedAbout(reading, subject);
  const expletive = reading.lower(subject.first) === 'it' && subject.last - subject.first === 1;
  if (expletive && /^(?:that|whether|if|how|who|what)$/.test(reading.lower(head + 1)) && head + 1 < limit)
    return { how: 'own' };
  const apposed =
    /^[,–—]$/.test(reading.text(subject.first - 1)) &&
    /^(?:an?|claims|reports|accounts)$/.test(reading.lower(subject.first));
  if (apposed && claimNouns.has(headNoun(reading, subject))) return { how: 'here' };
  return sharedAbout(reading, subject);
}

function sharedAbout(reading: Reading, subject: Stretch): About {
  const pointer = pointerAt(reading, subject.first, subject.last);
  if (pointer) return { how: 'pointer', pointer };
  return { how: 'other' };
}
