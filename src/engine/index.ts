export { analysisSteps, analyze } from './analyze.ts';
export type * from './types.ts';
export { version } from './version.ts';
