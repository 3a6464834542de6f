import { spawn } from 'node:child_process';
import { binOf } from './packages.ts';
import { root } from './paths.ts';

export interface RunResult {
  /** Exit status; 127 where the command could not be started. */
  status: number;
  /** Standard output and error together; empty where they were shown. */
  output: string;
}

export interface RunOptions {
  /** Keep what the command prints instead of showing it. */
  quiet?: boolean;
  env?: NodeJS.ProcessEnv;
  /** Where it runs, if not in the project's folder. */
  cwd?: string;
}

/** Runs a program and waits for it. Never throws: see the status. */
export function run(
  command: string,
  args: readonly string[],
  { quiet = false, env = process.env, cwd = root }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** Runs a command of an installed package with this same Node. */
export function runTool(
  packageName: string,
  args: readonly string[],
  { command = packageName, ...options }: RunOptions & { command?: string } = {},
): Promise<RunResult> {
  return run(process.execPath, [binOf(packageName, command), ...args], options);
}
