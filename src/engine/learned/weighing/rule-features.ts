import type { Candidate } from '../read-roles.ts';
import type { CuePlace } from '../role-view.ts';
import { ABSENT, type Add } from './kinds.ts';
import { overlapOf, sizeOf } from './places.ts';

const FEATURES = 9;

/** How far each of a candidate's readings agrees with what the rules read, and which of both are there. */
export function addRules({ readings, rule }: Candidate): (add: Add, rank: number) => void {
  if (!rule) {
    return (add) => {
      for (let f = 0; f < FEATURES; f++) add(f === 0 || f >= FEATURES - 2 ? 0 : ABSENT);
    };
  }
  const contents = readings.map((reading) => alike(reading.content, rule.reading.content));
  const nearest = Math.max(...contents.map((like, i) => like - (readings[i] === rule.reading ? 9 : 0)));
  const ruleSource = listed(rule.reading.source);
  return (add, rank) => {
    const reading = readings[rank]!;
    const source = alike(listed(reading.source), ruleSource);
    const content = contents[rank]!;
    add(1);
    add(rule.confidence);
    add(source);
    add(content);
    add(Math.min(source, content));
    add(nearest);
    add(rule.reading.source !== null);
    add(reading === rule.reading);
    add(readings.length);
  };
}

const listed = (place: CuePlace | null): CuePlace[] => (place ? [place] : []);

function alike(a: readonly CuePlace[], b: readonly CuePlace[]): number {
  const both = overlapOf(a, b);
  const all = sizeOf(a) + sizeOf(b) - both;
  return all === 0 ? 1 : both / all;
}
