import { beforeEach, describe, expect, it } from 'vitest';
import { LastAnalyses } from '../../src/background/last-analyses.ts';
import { Analyst } from '../../src/content/read-page.ts';
import { differencesOf } from '../../src/messages/differences.ts';
import type { askBackground } from '../../src/messages/send.ts';
import { edited } from '../../src/messages/text-edit.ts';
import type { ToBackground } from '../../src/messages/to-background.ts';
import { ruleEngine } from '../engine/engines.ts';

const harbour = '“The harbour is closed,” said Mayor Ilka Tarn.';
const pilots = 'The pilots’ union denied that its members had left the boats.';
const document = { title: 'The harbour' };

let asked: string[] = [];
let remembered = new LastAnalyses();

/** Answers as the background does. */
const ask: typeof askBackground = async (name, request) => {
  const analyze = (text: string) => {
    const analysis = ruleEngine.analyze(text, document);
    remembered.keep(1, analysis);
    return analysis;
  };
  if (name === 'analyze') {
    asked.push('all');
    return analyze((request as ToBackground['analyze']['request']).text) as never;
  }
  const { last, edit } = request as ToBackground['analyzeAgain']['request'];
  const before = remembered.of(1, last);
  asked.push(before ? `+${edit.text}` : 'forgotten');
  return (before && differencesOf(before, analyze(edited(before.text, edit)))) as never;
};

beforeEach(() => {
  asked = [];
  remembered = new LastAnalyses();
});

describe('an analyst', () => {
  it('sends what has changed, and has the whole analysis all the same', async () => {
    const analyst = new Analyst(ask);
    await analyst.analyse({ text: harbour, document });
    const text = `${harbour}\n\n${pilots}`;
    expect(await analyst.analyse({ text, document })).toEqual(ruleEngine.analyze(text, document));
    expect(asked).toEqual(['all', `+\n\n${pilots}`]);
  });

  it('asks for the whole where the background has forgotten', async () => {
    const analyst = new Analyst(ask);
    await analyst.analyse({ text: harbour, document });
    remembered = new LastAnalyses();
    expect(await analyst.analyse({ text: pilots, document })).toEqual(ruleEngine.analyze(pilots, document));
    expect(asked).toEqual(['all', 'forgotten', 'all']);
  });

  it('is not given what differs from another text', async () => {
    const [one, other] = [new Analyst(ask), new Analyst(ask)];
    await one.analyse({ text: harbour, document });
    await other.analyse({ text: pilots, document });
    expect(await one.analyse({ text: `${harbour} Yes.`, document })).toEqual(
      ruleEngine.analyze(`${harbour} Yes.`, document),
    );
    expect(asked).toEqual(['all', 'all', 'forgotten', 'all']);
  });
});
