import { setOf } from '../set-of.ts';

/** Ranks and honorifics that stay with a name ("Gen. Marsh"); written with or without their point. */
export const honorifics = setOf(`
  gen lt col maj capt cmdr adm sgt cpl brig sen rep gov dr prof rev hon sir dame lord lady judge justice sheikh
  general colonel major captain commander admiral sergeant lieutenant senator professor imam rabbi father sister
  mr mrs ms mx
`);

/** Offices before a name that are left out of it ("Prime Minister Oda Lind" is Oda Lind). */
export const offices = setOf(`
  president vice-president vice prime minister deputy secretary secretary-general attorney chancellor governor mayor
  chairman chairwoman chair chief director spokesman spokeswoman spokesperson ambassador envoy representative
  congressman congresswoman speaker king queen prince princess pope bishop archbishop cardinal sheriff detective
  inspector officer commissioner premier candidate nominee leader ceo cfo coo founder co-founder executive editor
  correspondent author senator foreign interior defense defence state treasury press campaign manager former
  democrat republican then acting interim assistant undersecretary superintendent coach analyst economist lawyer
`);

/** Titles that are abbreviated before a name, and spelled out where they stand for it ("the senator"). */
export const spelledOut: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  cmdr: 'commander',
  adm: 'admiral',
  sgt: 'sergeant',
  dr: 'doctor',
  prof: 'professor',
};

export const femaleHonorifics = setOf(
  'mrs ms dame lady queen princess sister spokeswoman chairwoman congresswoman',
);
export const maleHonorifics = setOf('mr sir lord king prince father pope spokesman chairman congressman');
