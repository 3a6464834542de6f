/** The time to tell as that of the analysis, ISO 8601: now, or what SOURCE_DATE_EPOCH says (in seconds). */
export function timeOfAnalysis(environment: NodeJS.ProcessEnv, now: Date): string {
  const epoch = Number(environment.SOURCE_DATE_EPOCH || Number.NaN);
  const time = Number.isFinite(epoch) ? new Date(epoch * 1000) : now;
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
