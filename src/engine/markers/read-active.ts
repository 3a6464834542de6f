import { coordinators } from '../lexicon/en/function-words.ts';
import { accusations, claimNouns, guilt, type Verdict } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import { isFiniteVerb } from '../roles/noun-phrase.ts';
import { clauseEnd, endsClause } from './clause.ts';
import type { About, FoundMarker } from './marker.ts';
import { pointerAt } from './pointer.ts';
import { relativeStart } from './relative-clause.ts';
import { kindOf, nobodyIn, startOf, type VerbClause } from './verb-clause.ts';
import { verdictForms } from './verb-group.ts';

/** "Could not verify the claim", "denied it", "which he denies"; null where nothing that was claimed is spoken of. */
export function readActive(clause: VerbClause): FoundMarker | null {
  const { reading, head, form, group, subject, limit } = clause;
  if (form.verdict === 'establish') return null;
  if (form.gerund && reading.lower(group.first - 1) === 'without' && form.verdict !== 'verify') return null;
  const unsaid = nobodyIn(reading, subject);
  const negated = group.negated || group.attempted || unsaid;
  if (group.open && !negated) return null;
  const relative = relativeStart(clause);
  const found = relative
    ? { about: { how: 'here' } as About, last: head + 1, noun: relative.noun }
    : objectOf(clause);
  if (!found) return null;
  const { about } = found;
  const kind = kindOf(form.verdict, negated, found.noun);
  if (!kind || (about.how === 'other' && kind !== 'unverified')) return null;
  if (kind === 'confirmed' && (about.how === 'own' || (about.how === 'pointer' && about.pointer.partial)))
    return null;
  const last = about.how === 'own' ? found.last : clauseEnd(reading, found.last, limit);
  const first = relative?.first ?? (subject ? startOf(reading, subject, group.first) : group.first);
  const verifier =
    subject && !unsaid ? { first: relative?.subject ?? subject.first, last: subject.last } : null;
  return {
    kind,
    first,
    last,
    verifier,
    phrase: { first: group.first, last: head + 1 },
    about,
    dependent: form.gerund && !subject,
  };
}

/** What an active verb has for its object; null where that was claimed by nobody ("denied him entry"). */
function objectOf({
  reading,
  head,
  form,
  limit,
}: VerbClause): { about: About; last: number; noun: string } | null {
  const { verdict } = form;
  let at = head + 1;
  // "Confirm or deny the report": one object for both.
  while (coordinators.has(reading.lower(at)) && verdictForms.has(reading.lower(at + 1))) at += 2;
  const pointer = pointerAt(reading, at, limit);
  // "Denied reports that …" says what was reported.
  if (
    pointer &&
    claimNouns.has(pointer.noun) &&
    reading.lower(pointer.last) === 'that' &&
    pointer.last + 1 < limit
  )
    return { about: { how: 'own' }, last: pointer.last, noun: pointer.noun };
  if (pointer && takes(verdict, pointer.noun))
    return { about: { how: 'pointer', pointer }, last: pointer.last, noun: pointer.noun };
  if (verdict === 'deny') {
    for (let i = at; i < limit && i < at + 6 && !endsClause(reading, i); i++)
      if (guilt.has(reading.lower(i)) || accusations.has(reading.lower(i)))
        return { about: { how: 'guilt' }, last: i + 1, noun: reading.lower(i) };
  }
  if (verdict === 'reject' || reading.lower(head) === 'questioned') return null;
  if (isProposition(reading, at, limit)) return { about: { how: 'own' }, last: head + 1, noun: '' };
  return verdict === 'verify' ? { about: { how: 'other' }, last: at, noun: '' } : null;
}

/** Verbs that take other objects too ("challenged him") point to claims only by name. */
function takes(verdict: Verdict, noun: string): boolean {
  if (claimNouns.has(noun)) return true;
  if (verdict === 'reject') return /^(?:that|this|those)$/.test(noun);
  return verdict === 'verify' || verdict === 'deny' || verdict === 'dispute';
}

/** "That he fired", "ordering the strike", "the bridge was closed". */
function isProposition(reading: Reading, at: number, limit: number): boolean {
  if (at >= limit || endsClause(reading, at)) return false;
  if (/^(?:that|whether|if)$/.test(reading.lower(at)) || /ing$/.test(reading.lower(at))) return true;
  for (let i = at + 1; i < limit && !endsClause(reading, i); i++) {
    // "Challenged the keeper and was sent off": another verb of the same subject.
    if (isFiniteVerb(reading, i)) return !coordinators.has(reading.lower(i - 1));
  }
  return false;
}
