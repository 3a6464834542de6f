import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Starts the real command line. */
export function start(args: string[], environment: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [main, ...args], { env: { ...process.env, ...environment } });
}

/** Runs the real command line to its end. */
export async function run(
  args: string[],
  input: string | Buffer = '',
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const child = start(args, environment);
  child.stdin.end(input);
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status, out, err };
}
