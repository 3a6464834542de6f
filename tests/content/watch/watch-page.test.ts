// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageWatch } from '../../../src/content/watch/watch-page.ts';
import { append } from '../append.ts';

let told: string[] = [];
let end = new AbortController();

/** Mutation observers tell after what is running now. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  document.body.innerHTML = '<main><p id="first">The bridge is shut.</p></main>';
  told = [];
  end = new AbortController();
  const watch = new PageWatch(
    {
      onContent: (element) => told.push(`content of ${element.localName}`),
      onLooks: (element) => told.push(`looks of ${element.localName}`),
      onChanged: (letters, isAnswer) => told.push(`${letters} letters${isAnswer ? ', as an answer' : ''}`),
      onLate: () => told.push('late'),
      onHidden: () => told.push('hidden'),
      onShown: () => told.push('shown'),
    },
    end.signal,
  );
  watch.watch([document]);
});
afterEach(() => {
  end.abort();
  setHidden(false);
});

describe('a page that is watched', () => {
  it('tells once of each element, however often it has changed', async () => {
    const first = document.querySelector('#first') as HTMLElement;
    for (const words of ['one', 'two', 'three']) first.textContent = words;
    first.className = 'a';
    first.className = 'b';
    append('It is open.');
    await soon();
    expect(told).toEqual(['content of p', 'content of body', 'looks of p', '22 letters']);
  });

  it('tells what a click has brought', async () => {
    document.body.click();
    append('More.');
    await soon();
    expect(told.at(-1)).toBe('5 letters, as an answer');
  });

  it('tells when its address has become another, once', () => {
    history.pushState(null, '', '#next');
    window.dispatchEvent(new Event('popstate'));
    window.dispatchEvent(new Event('hashchange'));
    expect(told).toEqual(['late']);
  });

  it('is not watched while its tab is hidden', async () => {
    setHidden(true);
    append('Nobody sees this.');
    await soon();
    expect(told).toEqual(['hidden']);
    setHidden(false);
    append('Seen.');
    await soon();
    expect(told).toEqual(['hidden', 'shown', 'content of body', '5 letters']);
  });

  it('is watched no longer than until the signal', async () => {
    end.abort();
    append('Too late.');
    history.pushState(null, '', '#later');
    window.dispatchEvent(new Event('popstate'));
    setHidden(true);
    await soon();
    expect(told).toEqual([]);
  });
});
