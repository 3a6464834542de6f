import { describe, expect, it } from 'vitest';
import { add, failuresOf, inWords, lastLine, one, tallyOf } from '../../scripts/checks/tally.ts';

const report = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'does a' }] },
  ],
};

describe('the sum of the checks', () => {
  it('adds passed, failed and skipped tests', () => {
    expect(lastLine(add(one(true), one(false)))).toBe('1 passed, 1 failed');
    const sum = add(one(true), tallyOf(report, 0));
    expect(lastLine(sum)).toBe('4 passed, 0 failed');
    expect(inWords(sum)).toBe('4 passed, 0 failed, 1 skipped');
  });

  it('counts a file that could not be loaded as a failed test', () => {
    const testResults = [
      ...report.testResults,
      { name: 'b.test.ts', status: 'failed', message: 'No b.', assertionResults: [] },
    ];
    expect(tallyOf({ ...report, testResults }, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('does not pass when the run failed though every test passed', () => {
    expect(tallyOf(report, 1).failed).toBe(1);
  });

  it('does not pass without a report', () => {
    expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('tells which files failed, and why', () => {
    const assertionResults = [
      { status: 'failed', fullName: 'does b', failureMessages: ['expected b'] },
      { status: 'passed', fullName: 'does c' },
      { status: 'pending', fullName: 'does d' },
    ];
    const testResults = [
      ...report.testResults,
      { name: 'b.test.ts', status: 'failed', assertionResults },
      { name: 'e.test.ts', status: 'failed', message: 'No e.', assertionResults: [] },
    ];
    expect(failuresOf({ ...report, testResults })).toEqual([
      { file: 'b.test.ts', why: ['does b\nexpected b'] },
      { file: 'e.test.ts', why: ['No e.'] },
    ]);
    expect(failuresOf(undefined)).toEqual([]);
  });
});
