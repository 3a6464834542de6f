import { afterEach, describe, expect, it } from 'vitest';
import { demoArticle } from '../../scripts/lib/paths.ts';
import { markersOf } from '../../src/formats/parts/claims.ts';
import { speak } from '../../src/locales/i18n.ts';
import { languages } from '../../src/locales/languages.ts';
import { whyMarked } from '../../src/sidebar/why-marked.ts';
import { scanned } from '../e2e/support/claims.ts';
import { messagesOf } from '../locales/messages-of.ts';

async function speaking(language: string): Promise<void> {
  speak({ language, messages: await messagesOf(language) });
}

afterEach(() => speak(null));

const demo = scanned(demoArticle);
const markers = markersOf(demo);
const whys = () => demo.claims.map((claim) => whyMarked(claim, markers.get(claim.id)?.[0]));

describe('why a claim is marked', () => {
  it('is told in English as the engine tells it', async () => {
    await speaking('en');
    expect(new Set(demo.claims.map(({ quotation }) => quotation)).size).toBe(3);
    expect(whys()).toEqual(demo.claims.map(({ because }) => because));
  });

  it.each(Object.keys(languages))(
    'names the cue, who says it and the words of doubt in %s',
    async (language) => {
      await speaking(language);
      const told = whys();
      demo.claims.forEach(({ id, cue, source }, at) => {
        for (const words of [cue?.text, source?.name, markers.get(id)?.[0]?.text])
          expect(told[at]).toContain(words ?? '');
        expect(told[at]).not.toMatch(/[{}]|undefined/);
      });
      expect(new Set(told.map((each) => each.match(/^\S+/)?.[0])).size).toBe(1);
    },
  );
});
