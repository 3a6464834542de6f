/** How many tests a step ran, and how they ended. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A step that is one test by itself. */
export const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** "12 passed, 0 failed": the form in which the last line of all is read by machines. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** The same for people, with what was skipped where something was. */
export const inWords = (tally: Tally): string =>
  tally.skipped > 0 ? `${lastLine(tally)}, ${tally.skipped} skipped` : lastLine(tally);

/** What is read of Vitest's JSON report. */
export interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: FileResult[];
}

interface FileResult {
  /** Its path. */
  name: string;
  status: string;
  /** What is wrong with the file itself. */
  message?: string;
  assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
}

/**
 * Sums up a report. A file that could not even be loaded counts as one failed test, and so does a run that
 * failed for any other reason than its tests (or left no report).
 */
export function tallyOf(report: VitestReport | undefined, exitStatus: number): Tally {
  if (!report) return one(false);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitStatus !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A file in which tests failed, or that could not be loaded, and why in words. */
export interface Failure {
  file: string;
  why: string[];
}

export function failuresOf(report: VitestReport | undefined): Failure[] {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .map(({ name, message = '', assertionResults }) => {
      const failed = assertionResults.filter((each) => each.status === 'failed');
      const why = failed.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages?.[0] ?? ''}`);
      return { file: name, why: why.length > 0 ? why : [message] };
    });
}
