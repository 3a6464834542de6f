import type { ChainModel } from './chain-model.ts';
import type { TagModel } from './tag-words.ts';
import type { Trees } from './trees.ts';

/** All that was learned: parts of speech, which words are cues, what is said by whom, and how likely that is. */
export interface Model {
  tags: TagModel;
  cues: ChainModel;
  roles: ChainModel;
  /** How likely a chosen reading is right, seen beside the others. */
  ranking: Trees;
  /** How near it is to the very words, to choose among a cue's readings. */
  choice: Trees;
}
