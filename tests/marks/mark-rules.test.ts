import { describe, expect, it } from 'vitest';
import { onDarkPage, onLightPage } from '../../src/marks/colors.ts';
import { statuses } from '../../src/marks/highlight-names.ts';
import { markRules } from '../../src/marks/mark-rules.ts';

const lineOf = (rules: string, name: string) =>
  new RegExp(`::highlight\\(${name}\\)\\{[^}]*text-decoration:underline (\\w+ [\\d.]+px)`).exec(rules)?.[1];

describe('markRules', () => {
  it('gives each status a line of its own, apart from its colour', () => {
    const rules = markRules(onLightPage, statuses, null);
    const lines = ['reported', 'unverified', 'disputed', 'denied', 'confirmed'].map((status) =>
      lineOf(rules, `sourcelight-${status}`),
    );
    expect(new Set(lines).size).toBe(5);
    expect(lines).not.toContain(undefined);
  });

  it('tints three parts of the focused claim and draws its line as its status has it', () => {
    const rules = markRules(onDarkPage, statuses, 'disputed');
    for (const part of ['source', 'cue', 'content']) {
      expect(rules).toContain(`::highlight(sourcelight-focused-${part}){background-color:`);
    }
    expect(lineOf(rules, 'sourcelight-focused-content')).toBe(lineOf(rules, 'sourcelight-disputed'));
  });

  it('lets the other marks step back while one is in focus', () => {
    const strength = (rules: string) => Number(/sourcelight-reported\)\{[^}]*\/ ([\d.]+)\)/.exec(rules)?.[1]);
    expect(strength(markRules(onLightPage, statuses, 'reported'))).toBeLessThan(
      strength(markRules(onLightPage, statuses, null)),
    );
  });
});
