import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../src/messages/answer.ts';
import { askBackground } from '../../src/messages/send.ts';
import type { ToBackground } from '../../src/messages/to-background.ts';

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
