import { setOf } from '../set-of.ts';

/** A name that holds one of these is that of an organization. */
export const organizationWords = setOf(`
  agency academy administration airlines alliance army assembly association authority bank board bureau cabinet
  center centre chamber church club coalition college command commission committee company conference congress
  consortium corporation corps council court department embassy federation fleet force forces foundation front fund
  government group guard helmets hospital house inc institute institution journal league ltd military militia ministry
  mission mosque movement nations navy network news newspaper observatory office organisation organization parliament
  partnership party police post press regiment registry school senate service services society station syndicate team
  television times trade tribune tribunal trust union university watch media corp llc campaign firm museum state
  bloc initiative project channel radio foods airlines motors systems technologies industries partners holdings
  studios games labs market stores energy oil research consulting capital securities
`);

/** Words that, after "of" or "for", may go on an organization's or an office's name. */
export const takesOf = setOf(`
  observatory ministry department office bureau university institute council committee federation union bank house
  court church board association society secretary minister speaker organization organisation center centre
  commission league chamber academy college director state states front movement army party fund museum school
  hospital authority institution services
`);

/** "The group", "the ministry": who is meant was named before. */
export const genericOrganizations = setOf(`
  group organization organisation agency company firm party movement network newspaper paper ministry department
  council committee commission observatory union association militia foundation institute university court bank
  government administration campaign office bureau board club team charity site website outlet magazine station
  channel publisher mission society alliance coalition federation league hospital academy trust museum regiment
  brigade army
`);

/** Of these, those that say what kind of body it is so clearly that no other can be meant. */
export const particularOrganizations = setOf(`
  ministry department council committee commission observatory university court bank government administration
  mission society alliance coalition federation league hospital academy trust museum regiment brigade army
`);

/** Last words of newspapers' names. */
export const newspapers = setOf(`
  post times herald tribune journal star register press courier chronicle gazette ledger observer mail mirror sun
  telegraph guardian standard
`);

/** They speak in papers, not in person. */
export const documentWords = setOf(`
  report statement study survey poll document memo letter lawsuit indictment affidavit filing complaint email emails
  article book law bill ruling data figures results documents records polls studies research analysis transcript
  video footage sign signs headline tweet post editorial evidence numbers history
`);

/** Of these, words that say so little that the organization that spoke last is meant rather than one so named. */
export const vagueOrganizations = setOf(`
  group organization organisation company firm agency party network association institute team outlet publisher
`);
