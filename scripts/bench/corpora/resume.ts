import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from './scan.ts';
import { type Corpus, succeeded } from './speed.ts';

/** Prints whether a run that is killed half-way and resumed gives the bytes of one that is not. */
export async function printResume({ file }: Corpus): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-bench-'));
  try {
    const [whole, parted] = [join(folder, 'whole.jsonl'), join(folder, 'parted.jsonl')];
    const to = (output: string) => [file, '-w', '2', '-o', output];
    succeeded(await scan(to(whole)));
    const half = statSync(whole).size / 2;
    await scan(to(parted), { killed: () => existsSync(parted) && statSync(parted).size >= half });
    const { size } = statSync(parted);
    succeeded(await scan([...to(parted), '--resume']));
    const same = readFileSync(whole).equals(readFileSync(parted));
    console.log(
      `\nKilled after ${size.toLocaleString('en')} of ${statSync(whole).size.toLocaleString('en')} bytes and resumed: ${same ? 'the same bytes' : 'OTHER BYTES'} as in one run.`,
    );
    if (!same) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
