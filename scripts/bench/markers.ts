import { loadEngine } from '../../src/cli/engine.ts';
import { otherSenses, otherThings, takenBack } from '../../tests/engine/markers/decoys.ts';
import { activePassages, nominalPassages, passivePassages } from '../../tests/engine/markers/passages.ts';
import { dependentPassages, farPassages, morePassages } from '../../tests/engine/markers/passages-apart.ts';

/** Prints how the engine does on the passages with words of doubt, and on those that only look so. */
export function printMarkers(): void {
  const { analyze } = loadEngine();
  const passages = [
    ...activePassages,
    ...passivePassages,
    ...nominalPassages,
    ...dependentPassages,
    ...morePassages,
    ...farPassages,
  ];
  const decoys = [...takenBack, ...otherSenses, ...otherThings];
  let expected = 0;
  let found = 0;
  let linked = 0;
  let spurious = 0;
  for (const [text, ...markers] of passages) {
    const got = analyze(text).markers;
    expected += markers.length;
    spurious += Math.max(0, got.length - markers.length);
    markers.forEach(([kind, , ...claims], m) => {
      if (got[m]?.kind !== kind) return;
      found++;
      if (got[m].claims.length === claims.length) linked++;
    });
  }
  const mistaken = decoys.filter((text) => analyze(text).markers.length > 0);
  console.log(
    `\nMarkers, ${passages.length + decoys.length} passages: ${found} of ${expected} found, ${linked} with as many claims as they speak of, ${spurious} too many; ${mistaken.length} of ${decoys.length} decoys taken for one`,
  );
  for (const text of mistaken) console.log(`  ${text}`);
}
