import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { answer } from './scan.ts';

parentPort?.on('message', (input: Pick<Input, 'id' | 'content'>) => {
  parentPort?.postMessage(answer(input, workerData));
});
