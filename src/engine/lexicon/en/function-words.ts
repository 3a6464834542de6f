import { setOf } from '../set-of.ts';

export const auxiliaries = setOf(`
  is are was were be been being am has have had do does did having will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot not
  never
`);
export const beForms = setOf("is are was were be been being am isn't aren't wasn't weren't");
export const haveForms = setOf("has have had having hasn't haven't hadn't");
export const modals = setOf(
  "will would can could may might must shall should won't wouldn't can't couldn't cannot",
);
export const negations = setOf(
  "not never no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot",
);

export const subjectPronouns = setOf(`
  he she they it we i you who everyone everybody someone somebody nobody others some many most few several both
  neither one
`);
export const personalPronouns = setOf('he she they it we i you');
export const relativePronouns = setOf('who which that whom whose');
export const possessivePronouns = setOf('his her its their our my your whose');
export const determiners = setOf(`
  the a an this that these those his her its their our my your some any each every no another both all several many
  few most
`);
/** Between subject and verb, before or after a cue, without being part of either. */
export const adverbs = setOf(`
  also later then recently repeatedly previously earlier now still often once again already just publicly further
  reportedly long simply even always frequently initially quickly soon instead only not never first together
  today yesterday tonight tomorrow ago afterward afterwards meanwhile however indeed too likewise
`);
export const complementizers = setOf('that whether if how why what when where who');
export const subordinators = setOf(`
  that because while although though as if when whether since unless until after before where how why what whereas
  than but so once or nor
`);
export const coordinators = setOf('and but or nor yet');
export const prepositions = setOf(`
  of for in at from with to on by about against into under over near outside inside across around behind between
  among within through during via per after before since throughout amid despite like without
`);
export const weekdays = setOf('monday tuesday wednesday thursday friday saturday sunday');
export const months = setOf(`
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sep. sept. oct. nov. dec.
`);
/** Parts of a day and stretches of time, after "last", "this", "Monday". */
export const timeNouns = setOf(`
  week month year morning afternoon evening night spring summer fall winter weekend time day decade
`);
export const dashes: ReadonlySet<string> = new Set(['–', '—', '--', '---', '-', '―']);
