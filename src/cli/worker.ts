import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { answer, sent } from './scan.ts';

parentPort?.on('message', (input: Pick<Input, 'id' | 'content'>) => {
  parentPort?.postMessage(sent(answer(input, workerData)));
});
