import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/languages.ts';
import { BETWEEN_FORMS, countedPlurals } from '../../src/locales/plural.ts';
import { folder, messagesOf } from './messages-of.ts';

const codes = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => basename(file, '.json'));

/** What a message leaves to be filled in. */
const places = (message = '') => [...new Set(message.match(/\$[1-9]|\{\w+\}/g))].sort();

const english = await messagesOf('en');
const isPlural = (key: string) => english[key]?.includes(BETWEEN_FORMS) ?? false;

it('offers each language that is there, and no other', () => {
  expect(Object.keys(languages).sort()).toEqual(codes.sort());
});

describe.each(codes)('the words in %s', async (code) => {
  const messages = await messagesOf(code);
  const raw = JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as object;

  it('are all there, and none too many', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(raw)).toHaveLength(Object.keys(english).length);
    for (const [key, message] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });

  it('say which language they are', () => expect(messages.extension_language).toBe(code));

  it('leave the same places to be filled in', () => {
    for (const key of Object.keys(english).filter((each) => !isPlural(each)))
      expect(places(messages[key]), key).toEqual(places(english[key]));
    // A form for one number alone may do without the number.
    for (const key of Object.keys(english).filter(isPlural))
      expect(places(messages[key]?.split(BETWEEN_FORMS).at(-1)), key).toEqual(
        places(english[key]?.split(BETWEEN_FORMS).at(-1)),
      );
  });

  it('have every plural that a count can take', () => {
    const needed = countedPlurals(code).length;
    for (const key of Object.keys(english).filter(isPlural)) {
      // One more is for none at all.
      expect([needed, needed + 1], key).toContain(messages[key]?.split(BETWEEN_FORMS).length);
    }
  });

  it('fit where browsers and stores cut them off', () => {
    expect([...(messages.extension_description ?? '')].length).toBeLessThanOrEqual(132);
  });
});
