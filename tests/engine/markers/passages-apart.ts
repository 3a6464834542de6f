import type { Passage } from './passages.ts';

export const dependentPassages: Passage[] = [
  [
    'The warlord said he controlled the valley, a claim that could not be verified.',
    ['unverified', null, 'he controlled the valley'],
  ],
  [
    'Prosecutors say Halvor Dahl hid the money, which he denies.',
    ['denied', 'Halvor Dahl', 'Halvor Dahl hid the money'],
  ],
  [
    'Critics say Ingrid Moe plagiarised her thesis, an allegation she has repeatedly rejected.',
    ['denied', 'Ingrid Moe', 'Ingrid Moe plagiarised her thesis'],
  ],
  [
    'The opposition said the ballots were fake, a claim disputed by the election board.',
    ['disputed', 'The election board', 'ballots were fake'],
  ],
  [
    'The chief alleged without offering evidence that the fire was set.',
    ['unverified', null, 'fire was set'],
  ],
  ['The chief said the fire was set, without providing evidence.', ['unverified', null, 'fire was set']],
  ['Without citing any evidence, the chief claimed the fire was set.', ['unverified', null, 'fire was set']],
  [
    'The herders said twelve camels were stolen, but the report could not be confirmed.',
    ['unverified', null, 'twelve camels were stolen'],
  ],
  [
    'The herders said the camels were stolen; their account could not be verified.',
    ['unverified', null, 'camels were stolen'],
  ],
  [
    'The miners said the shaft was closed – a claim the owner disputes.',
    ['disputed', 'The owner', 'shaft was closed'],
  ],
  [
    '“They burned the barn,” said Signe Lund, an account that two neighbours confirmed.',
    ['confirmed', 'Two neighbours', 'They burned the barn'],
  ],
  ['Unconfirmed reports said the ferry had sunk.', ['unverified', null, 'ferry had sunk']],
  [
    'Locals said the ferry had sunk. The unconfirmed report spread through the town.',
    ['unverified', null, 'ferry had sunk'],
  ],
  [
    'The lawyer said 40 people were jailed. The disputed figure has been quoted often.',
    ['disputed', null, '40 people were jailed'],
  ],
];

export const farPassages: Passage[] = [
  [
    'Rebels said the fort had fallen.\n\nThe Courier could not verify the claim.',
    ['unverified', 'The Courier', 'fort had fallen'],
  ],
  [
    'Rebels said the fort had fallen. Rain set in at dusk and the road was closed. The claim could not be verified.',
    ['unverified', null, 'fort had fallen'],
  ],
  [
    'Rebels said the fort had fallen. Shepherds said the road was mined. Those reports could not be verified.',
    ['unverified', null, 'fort had fallen', 'road was mined'],
  ],
  [
    'Farmers said the dam had burst. Fishers said the lake was dry. Neither of the claims could be verified.',
    ['unverified', null, 'dam had burst', 'lake was dry'],
  ],
  [
    'The league said 70 people died. Shepherds said the road was mined. The figure could not be verified.',
    ['unverified', null, '70 people died'],
  ],
  [
    'Doctor Anna Berg said the water was bad. The mayor said the plant was new. A chemist disputed Berg’s claim.',
    ['disputed', 'A chemist', 'water was bad'],
  ],
  [
    'Prosecutors accused Tarn of ordering the raid. Tarn’s aide said it was raining. Tarn denied ordering the raid.',
    ['denied', 'Tarn', 'Tarn of ordering the raid', 'the raid'],
  ],
  ['Tarn denied that he had fired the shot.', ['denied', 'Tarn', 'he had fired the shot']],
];

export const morePassages: Passage[] = [
  [
    'Officers said the van had been stolen. That could not be confirmed.',
    ['unverified', null, 'van had been stolen'],
  ],
  [
    'Officers said the van had been stolen, although that has not been confirmed.',
    ['unverified', null, 'van had been stolen'],
  ],
  ['The baker claimed, without evidence, that the mill was cursed.', ['unverified', null, 'mill was cursed']],
  ['The mill has burned down, according to unconfirmed reports.', ['unverified', null, 'mill has burned']],
  ['In an unverified video, a man said the mill had fallen.', ['unverified', null, 'mill had fallen']],
  [
    'The baker said the mill was cursed. It is unclear whether the claim is true.',
    ['unverified', null, 'mill was cursed'],
  ],
  [
    'The baker said the mill was cursed. Independent verification of the claim was not possible.',
    ['unverified', null, 'mill was cursed'],
  ],
  [
    'Two clerks alleged last week that the firm hid test data. The firm denied that it had hidden any data.',
    ['denied', 'The firm', 'firm hid test data', 'it had hidden any data'],
  ],
  [
    'Villagers said the guards had shot at a cart. The army has neither confirmed nor denied the report.',
    ['unverified', 'The army', 'shot at a cart'],
  ],
  [
    'The scout said 12 were killed. The number could not be confirmed, and the army has denied it.',
    ['unverified', null, '12 were killed'],
    ['denied', 'The army', '12 were killed'],
  ],
  [
    'The gazette said Kron took bribes. Kron’s lawyer, Petra Vinter, denied the report.',
    ['denied', 'Petra Vinter', 'Kron took bribes'],
  ],
  [
    'The gazette said Kron took bribes. In a statement on Monday, Kron denied the report.',
    ['denied', 'Kron', 'Kron took bribes'],
  ],
  [
    'The firm said the drug was safe. A leaked memo appears to contradict that claim.',
    ['disputed', 'A leaked memo', 'drug was safe'],
  ],
  ['The firm said the drug was safe. Regulators say the claim is false.', ['denied', null, 'drug was safe']],
  [
    'The gazette reported that the bank had failed – something the bank denies.',
    ['denied', 'The bank', 'bank had failed'],
  ],
  [
    'The bank has failed, Kron said, though his statement could not be independently verified.',
    ['unverified', null, 'bank has failed'],
  ],
  [
    'The consul said, but did not offer evidence, that the port had fallen.',
    ['unverified', null, 'port had fallen'],
  ],
  ['Zealots denied responsibility for the blast.', ['denied', 'Zealots', 'responsibility for the blast']],
  ['The agency has denied reports that it hid the data.', ['denied', 'The agency', 'it hid the data']],
];
