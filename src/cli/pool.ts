import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import type { ScanOptions, Sent } from './scan.ts';

/** Analyses inputs, several at a time. Never rejects. */
export interface Pool {
  /** How many inputs it should have at hand so that it need not wait. */
  width: number;
  answer(input: Input): Promise<Sent>;
  close(): Promise<void>;
}

/** On this thread: for one document, or one core. */
export async function onThisThread(options: ScanOptions): Promise<Pool> {
  // Only here: where others do the work this thread needs no engine.
  const { answer, sent } = await import('./scan.ts');
  return { width: 1, answer: async (input) => sent(answer(input, options)), close: async () => {} };
}

/** The same file beside this one, as source or as built. */
const script = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Job {
  input: Input;
  resolve(answer: Sent): void;
}

/** Jobs that a thread has: one it is at, and one at hand, so that it need not wait for this thread's turn. */
const AT_HAND = 2;

/** On threads of their own, begun when there is work for them. A thread that fails is replaced by another. */
export class Threads implements Pool {
  readonly width: number;
  readonly #most: number;
  readonly #options: ScanOptions;
  /** Each thread's jobs, in the order in which it does them. */
  readonly #threads = new Map<Worker, Job[]>();
  readonly #waiting: Job[] = [];

  constructor(count: number, options: ScanOptions) {
    this.#most = count;
    this.#options = options;
    this.width = count * 4;
  }

  answer(input: Input): Promise<Sent> {
    return new Promise((resolve) => {
      this.#waiting.push({ input, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#free();
      if (!worker) return;
      const job = this.#waiting.shift() as Job;
      this.#threads.get(worker)?.push(job);
      worker.postMessage({ id: job.input.id, content: job.input.content });
    }
  }

  /** The thread with the least to do, a new one where all have something; none where all have enough. */
  #free(): Worker | undefined {
    let free: Worker | undefined;
    let least = AT_HAND;
    for (const [worker, { length }] of this.#threads) {
      if (length >= least) continue;
      least = length;
      free = worker;
    }
    return least > 0 && this.#threads.size < this.#most ? this.#begin() : free;
  }

  #begin(): Worker {
    const worker = new Worker(script, {
      workerData: this.#options,
      // A small young generation keeps the memory of each thread low, and costs no time here.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    const jobs: Job[] = [];
    this.#threads.set(worker, jobs);
    worker.on('message', (found: Sent) => {
      jobs.shift()?.resolve(found);
      this.#next();
    });
    worker.on('error', (error) => {
      this.#threads.delete(worker);
      const failed = jobs.shift();
      this.#waiting.unshift(...jobs);
      failed?.resolve({ id: failed.input.id, error: `the engine failed: ${(error as Error).message}` });
      this.#next();
    });
    return worker;
  }
}
