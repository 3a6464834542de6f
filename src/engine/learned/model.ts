import type { ChainModel } from './chain-model.ts';
import type { Trees } from './trees.ts';

/** All that was learned: which words are cues, what is said by whom, and how likely that is. */
export interface Model {
  cues: ChainModel;
  roles: ChainModel;
  /** How likely a reading is right. */
  ranking: Trees;
  /** How near it is to the very words, to choose among a cue's readings. */
  choice: Trees;
}
