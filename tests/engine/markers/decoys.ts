/** Words that only look like markers: the same verbs and nouns in their other senses, or taken back. Without any marker. */

/** A claim that nobody doubts, denies, disputes or confirms. */
export const takenBack: string[] = [
  'Rebels said the fort had fallen. The army did not deny the claim.',
  'Rebels said the fort had fallen. The report was not disputed.',
  'Rebels said the fort had fallen. No one disputes that claim.',
  'Rebels said the fort had fallen. The ministry did not immediately respond to a request for comment.',
  'Rebels said the fort had fallen. The army refused to deny it.',
  'Rebels said the fort had fallen. If the claim is confirmed, talks will end.',
  'Rebels said the fort had fallen. Nobody in the capital has bothered to dispute it.',
  'The mayor said the pump had failed. Reporters asked the engineers to confirm the figure.',
  'The mayor said the pump had failed. Engineers will try to verify the reading next week.',
  'Unless the finding is confirmed by a second laboratory, the herd will not be killed, the ministry said.',
];

/** Verbs of checking and refusing that speak of things, people and forms, not of what was said. */
export const otherSenses: string[] = [
  'The judge denied him bail.',
  'The request was denied by the court.',
  'Guards denied the reporters entry to the yard.',
  'The senate confirmed the new judge.',
  'He was confirmed by the senate in May.',
  'The envoy will meet the rebels to confirm the date.',
  'The boxer challenged the champion.',
  'The board rejected the bid.',
  'Verify your e-mail address to finish the order.',
  'The clerk asked him to verify his address before the parcel was handed over.',
  'The app verifies every password twice.',
  'Three banks denied the widow a loan.',
  'She was denied a visa in March and again in June.',
  'The bishop confirmed eleven children on Sunday.',
  'The airline confirmed her booking by text message.',
  'Parliament is expected to confirm the nominee on Thursday.',
  'The council rejected the budget by two votes.',
  'Her body rejected the new kidney within a week.',
  'The striker challenged the keeper and was shown a yellow card.',
  'Two rivals will challenge the mayor in the spring.',
  'The singer said that she would not deny herself a holiday.',
  'The garden denies the street its noise.',
  'Voters rejected the plan in a referendum.',
  'The referee dismissed the captain in the ninth minute.',
];

/** Nouns and adjectives of dispute and proof that qualify something else than a claim. */
export const otherThings: string[] = [
  'The two clubs have been in a dispute over pay for years.',
  'Shepherds crossed the disputed border before dawn.',
  'The disputed island has no wells and few trees.',
  'The town has 300 confirmed cases of measles and two confirmed deaths.',
  'A confirmed bachelor, Halvor Dahl kept eleven cats.',
  'The account was verified with a blue tick in May.',
  'Only verified buyers may write reviews.',
  'The contested seat was won by a baker.',
  'The dock workers’ dispute with the port ended on Friday.',
  'The undisputed champion trains in an old barn.',
  'The unproven vaccine was tested on forty volunteers.',
  'There is no evidence of rot in the beams, the surveyor wrote.',
  'The challenged student found a tutor in the next village.',
  'Denial is a river that the guides know well, Signe Lund joked.',
];
