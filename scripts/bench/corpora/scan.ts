import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { npmPackage } from '../../lib/paths.ts';

export interface Measured {
  status: number | null;
  seconds: number;
  /** Of the processor, on all cores together; NaN where the system does not tell. */
  processor: number;
  /** The most memory that the whole process held; NaN where the system does not tell. */
  peakBytes: number;
}

interface ScanSettings {
  input?: Readable;
  /** Told several times a second. */
  onTick?: (measured: Measured) => void;
  /** Asked again and again whether it is to be killed. */
  killed?: () => boolean;
  /** It may use one core and no other; Linux alone has the command for it. */
  oneCore?: boolean;
}

/** Runs the command line as it is installed, and measures the process. */
export async function scan(args: readonly string[], settings: ScanSettings = {}): Promise<Measured> {
  const began = performance.now();
  const command = [process.execPath, join(npmPackage, 'main.js'), 'scan', ...args];
  const [program = '', ...rest] = settings.oneCore ? ['taskset', '-c', '0', ...command] : command;
  const child = spawn(program, rest, {
    // Two runs must give the same bytes.
    env: { ...process.env, SOURCE_DATE_EPOCH: '86400' },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const measured: Measured = { status: null, seconds: 0, processor: Number.NaN, peakBytes: Number.NaN };
  const look = () => {
    measured.seconds = (performance.now() - began) / 1000;
    Object.assign(measured, usedBy(child.pid ?? 0));
    settings.onTick?.(measured);
    if (settings.killed?.()) child.kill('SIGKILL');
  };
  const timer = setInterval(look, 250);
  if (settings.input) settings.input.pipe(child.stdin);
  else child.stdin.end();
  child.stdin.on('error', () => {});
  [measured.status] = await once(child, 'close');
  clearInterval(timer);
  measured.seconds = (performance.now() - began) / 1000;
  return measured;
}

/** What Linux tells of a process; nothing elsewhere, or where it has ended. */
function usedBy(pid: number): Partial<Measured> {
  try {
    const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return {};
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { peakBytes: Number(peak) * 1024, processor: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return {};
  }
}
