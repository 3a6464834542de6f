import { relative } from 'node:path';
import { buildNpmPackage } from './build/npm-package.ts';
import { npmPackage } from './lib/paths.ts';

await buildNpmPackage();
console.log(
  `The npm package is in ${relative(process.cwd(), npmPackage)}: npm pack or npm publish it from there.`,
);
