import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../src/messages/answer.ts';
import { askBackground } from '../../src/messages/send.ts';
import type { ToBackground } from '../../src/messages/to-background.ts';

/** As a browser without a polyfill has it: who answers is handed a function, and says that it will be called. */
type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => true | undefined;
const listeners = new Set<Listener>();

beforeEach(() => {
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(onMessage, 'addListener').mockImplementation((each) => void listeners.add(each as Listener));
  vi.spyOn(onMessage, 'removeListener').mockImplementation((each) => void listeners.delete(each as Listener));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve, reject) => {
        const sent = structuredClone(message);
        const waits = [...listeners].map((listener) => listener(sent, {}, resolve)).includes(true);
        if (!waits) reject(new Error('Receiving end does not exist.'));
      }),
  );
});

const counted: (number | null)[] = [];
let stop = () => {};
const listen = () => {
  stop = answerMessages<Pick<ToBackground, 'analyze' | 'badge' | 'write'>>({
    analyze: () => {
      throw new Error('The text could not be analysed.');
    },
    write: ({ format }) => ({ extension: format, mediaType: 'text/plain', text: '' }),
    badge: ({ count }) => {
      counted.push(count);
      return null;
    },
  });
};

afterEach(() => {
  stop();
  counted.length = 0;
  listeners.clear();
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('answerMessages', () => {
  it('hands the request over', async () => {
    listen();
    await askBackground('badge', { count: 7 });
    expect(counted).toEqual([7]);
  });

  it('tells the asker in words what went wrong', async () => {
    listen();
    await expect(askBackground('analyze', { text: '', document: {} })).rejects.toThrow(
      'could not be analysed',
    );
  });

  it('stops when it is told to', async () => {
    listen();
    stop();
    await expect(askBackground('badge', { count: 1 })).rejects.toThrow();
    expect(counted).toEqual([]);
  });
});
