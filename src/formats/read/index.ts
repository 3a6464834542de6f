export { readBio } from './bio.ts';
export { readBrat } from './brat.ts';
export { readCsv } from './csv.ts';
export type { ReadDocument, Reader } from './document.ts';
export { readJson, readJsonl } from './json.ts';
export { readJsonld } from './jsonld.ts';
