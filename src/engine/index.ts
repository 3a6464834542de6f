export { createEngine, createRuleEngine, type Engine } from './engine.ts';
export type * from './types.ts';
export { version } from './version.ts';
