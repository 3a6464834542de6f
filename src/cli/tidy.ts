import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** After so many letters of output. */
const EVERY = 4_000_000;

/**
 * Keeps memory low where very much passes through it: left to itself the heap grows to several times of what is in
 * use before it is tidied up. Tidying takes a few milliseconds, as little is held.
 * @returns what is to be told of all that is written.
 */
export function tidyUp(): (letters: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let passed = 0;
  return (letters) => {
    passed += letters;
    if (passed < EVERY) return;
    passed = 0;
    collect();
  };
}
