export { createEngine, type Engine, ruleEngine } from './engine.ts';
export type * from './types.ts';
export { version } from './version.ts';
