import type { MarkerKind } from '../../../src/engine/types.ts';

/** A marker as a reader would tell it: what it says, by whom, and of which claims (words of their content). */
export type Expected = [kind: MarkerKind, verifier: string | null, ...claims: string[]];

/** A passage and its markers; passages without any show words that only look like one. */
export type Passage = [text: string, ...markers: Expected[]];

export const activePassages: Passage[] = [
  [
    'Rebels said the pier was mined. The Courier could not independently verify that claim.',
    ['unverified', 'The Courier', 'pier was mined'],
  ],
  [
    'Two envoys said the truce had collapsed. Reporters from Delta Radio were unable to confirm the report.',
    ['unverified', 'Reporters from Delta Radio', 'truce had collapsed'],
  ],
  [
    'The mayor said forty homes had burned. Relief workers have not been able to verify the figure.',
    ['unverified', 'Relief workers', 'forty homes'],
  ],
  [
    'Villagers said the well had been poisoned. Nobody has confirmed the allegation.',
    ['unverified', null, 'well had been poisoned'],
  ],
  [
    'The rebels claimed they had shot down a drone. The army declined to confirm or deny the claim.',
    ['unverified', 'The army', 'shot down a drone'],
  ],
  [
    'Fishermen said the trawler had been rammed. The coast guard has yet to confirm their account.',
    ['unverified', 'The coast guard', 'trawler had been rammed'],
  ],
  [
    'A broker said the mine was sold. The owners would neither confirm nor deny it.',
    ['unverified', 'Owners', 'mine was sold'],
  ],
  [
    'Farmers say the dam is leaking. Engineers are still trying to verify those reports.',
    ['unverified', 'Engineers', 'dam is leaking'],
  ],
  [
    'Smugglers said the tunnel reached the border. The Courier was not in a position to verify the claim.',
    ['unverified', 'The Courier', 'tunnel reached the border'],
  ],
  [
    'The union said 300 miners had walked out. The company disputes that figure.',
    ['disputed', 'The company', '300 miners'],
  ],
  [
    'The party said turnout was 80 percent. Observers contested the number.',
    ['disputed', 'Observers', 'turnout was 80 percent'],
  ],
  [
    'Petra Holm said the vaccine was unsafe. Doctors have challenged her claim.',
    ['disputed', 'Doctors', 'vaccine was unsafe'],
  ],
  [
    'The agency said the spill was contained. Satellite images contradict that account.',
    ['disputed', 'Satellite images', 'spill was contained'],
  ],
  [
    'The general said the hill had been retaken. Residents disputed that.',
    ['disputed', 'Residents', 'hill had been retaken'],
  ],
  [
    'Ravn said the ledger was forged. Two auditors questioned the assertion on Friday.',
    ['disputed', 'Two auditors', 'ledger was forged'],
  ],
  [
    'The ministry said inflation had halved. Economists dismissed the report.',
    ['disputed', 'Economists', 'inflation had halved'],
  ],
  [
    'A former clerk alleged the votes were burned. The commission rejected the allegation.',
    ['denied', 'The commission', 'votes were burned'],
  ],
  [
    'Prosecutors accused Ravn of selling permits. He denied the accusation.',
    ['denied', 'Ravn', 'Ravn of selling permits'],
  ],
  [
    'Opponents claimed the senator took cash. The senator has repeatedly denied it.',
    ['denied', 'The senator', 'senator took cash'],
  ],
  [
    'Neighbours said the factory had dumped acid. The factory has denied that.',
    ['denied', 'The factory', 'factory had dumped acid'],
  ],
  ['Investigators accused Birk of fraud. Birk denied any wrongdoing.', ['denied', 'Birk', 'Birk of fraud']],
  [
    'The report said Ulla Skov knew of the leak. Skov denied any involvement in the affair.',
    ['denied', 'Ulla Skov', 'Ulla Skov knew'],
  ],
  [
    'The village elder said soldiers had looted the mill. The colonel denies the charges.',
    ['denied', 'The colonel', 'looted the mill'],
  ],
  [
    'Captives said they had been beaten. The warden called those claims baseless.',
    ['denied', 'The warden', 'they had been beaten'],
  ],
  [
    'Witnesses said the tanker was on fire. The harbour master later confirmed the report.',
    ['confirmed', 'The harbour master', 'tanker was on fire'],
  ],
  [
    'A pilot said the runway was flooded. Two other pilots corroborated his account.',
    ['confirmed', 'Two other pilots', 'runway was flooded'],
  ],
  [
    'A student said the files were deleted. Server records backed up her claim.',
    ['confirmed', 'Server records', 'files were deleted'],
  ],
];

export const passivePassages: Passage[] = [
  [
    'Militiamen said the bridge had fallen. The claim could not be independently verified.',
    ['unverified', null, 'bridge had fallen'],
  ],
  [
    'Militiamen said the bridge had fallen. It could not immediately be confirmed.',
    ['unverified', null, 'bridge had fallen'],
  ],
  [
    'The clan said nine men were killed. The toll has not been confirmed by the hospital.',
    ['unverified', 'The hospital', 'nine men were killed'],
  ],
  [
    'A nurse said the ward was full. Her account has yet to be corroborated.',
    ['unverified', null, 'ward was full'],
  ],
  [
    'Activists said the video showed a strike on a school. The authenticity of the video could not be established.',
    ['unverified', null, 'video showed a strike'],
  ],
  [
    'The minister said the ship had sunk. That claim is disputed by the crew.',
    ['disputed', 'The crew', 'ship had sunk'],
  ],
  [
    'Officials put the cost at 4 million, the council said. The estimate has been challenged.',
    ['disputed', null, 'cost at 4 million'],
  ],
  [
    'A blogger said the bank was insolvent. The report was denied by its director.',
    ['denied', 'Its director', 'bank was insolvent'],
  ],
  [
    'A blogger said the lake was radioactive. The claim has since been debunked.',
    ['denied', null, 'lake was radioactive'],
  ],
  [
    'A driver said the pass was blocked. His account was later confirmed by the police.',
    ['confirmed', 'Police', 'pass was blocked'],
  ],
  [
    'Refugees said the camp was shelled. Their claims have been independently verified.',
    ['confirmed', null, 'camp was shelled'],
  ],
  [
    'A trader said the silo was empty. The story turned out to be true.',
    ['confirmed', null, 'silo was empty'],
  ],
  [
    'The guard said the gate was locked. The statement remains unconfirmed.',
    ['unverified', null, 'gate was locked'],
  ],
  [
    'The guild said wages had doubled. The figures remain in dispute.',
    ['disputed', null, 'wages had doubled'],
  ],
];

export const nominalPassages: Passage[] = [
  [
    'The rebels said they held the airfield. There was no independent confirmation of the report.',
    ['unverified', null, 'held the airfield'],
  ],
  [
    'State radio said the premier had resigned. There was no immediate confirmation from the palace.',
    ['unverified', 'The palace', 'premier had resigned'],
  ],
  [
    'Locals said the priest was abducted. There was no way to verify the claim.',
    ['unverified', null, 'priest was abducted'],
  ],
  [
    'The lobby said prices would fall. It offered no evidence for the claim.',
    ['unverified', null, 'prices would fall'],
  ],
  [
    'The governor said the strike was illegal. There is some doubt about that.',
    ['disputed', null, 'strike was illegal'],
  ],
  [
    'The museum said the vase was genuine. Two curators cast doubt on the claim.',
    ['disputed', 'Two curators', 'vase was genuine'],
  ],
  [
    'The airline said the flight was full. Passengers took issue with that.',
    ['disputed', 'Passengers', 'flight was full'],
  ],
  [
    'A columnist claimed the judge was bribed. The judge issued a denial.',
    ['denied', 'The judge', 'judge was bribed'],
  ],
];
