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

interface Waiting {
  input: Input;
  resolve(answer: Sent): void;
}

/** On threads of their own, begun when there is work for them. A thread that fails is replaced by another. */
export class Threads implements Pool {
  readonly width: number;
  readonly #most: number;
  readonly #options: ScanOptions;
  readonly #all = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #busy = new Map<Worker, Waiting>();

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
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.#most ? this.#begin() : undefined);
    const job = worker && this.#waiting.shift();
    if (!worker || !job) return;
    this.#busy.set(worker, job);
    worker.postMessage({ id: job.input.id, content: job.input.content });
  }

  #begin(): Worker {
    const worker = new Worker(script, {
      workerData: this.#options,
      // A small young generation keeps the memory of each thread low, and costs no time here.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    this.#all.add(worker);
    worker.on('message', (found: Sent) => {
      this.#busy.get(worker)?.resolve(found);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      this.#next();
    });
    worker.on('error', (error) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#all.delete(worker);
      job?.resolve({ id: job.input.id, error: `the engine failed: ${(error as Error).message}` });
      this.#next();
    });
    return worker;
  }
}
