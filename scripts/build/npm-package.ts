import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { npmPackage, root } from '../lib/paths.ts';
import { runTool } from '../lib/run.ts';

/**
 * Makes the folder that is packed for npm: the command line and `analyze`, everything they need bundled, with types
 * and the licences of what is bundled. The project itself stays private: it is the extension.
 */
export async function buildNpmPackage(): Promise<void> {
  await bundle();
  await declareTypes();
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md'])
    await copyFile(join(root, file), join(npmPackage, file));
  await copyFile(join(root, 'public', 'weights', 'en.bin'), join(npmPackage, 'en.bin'));
  await writeFile(join(npmPackage, 'package.json'), `${JSON.stringify(await manifest(), null, 2)}\n`);
}

async function bundle(): Promise<void> {
  const source = (file: string) => join(root, 'src', file);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: npmPackage,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      license: { fileName: 'LICENSES-OF-OTHERS.md' },
      rolldownOptions: {
        input: {
          main: source('cli/main.ts'),
          worker: source('cli/worker.ts'),
          index: source('npm/index.ts'),
        },
        // All in one folder: the threads' script and the weights are looked for beside the file that wants them.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

async function declareTypes(): Promise<void> {
  const { status, output } = await runTool(
    'typescript',
    [
      ...['--project', join(root, 'scripts', 'build', 'npm-types.json')],
      ...['--outDir', join(npmPackage, 'types')],
    ],
    { command: 'tsc', quiet: true },
  );
  if (status !== 0) throw new Error(`The types could not be made:\n${output}`);
}

async function manifest() {
  const { name, version, description, license, engines } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { sourcelight: 'main.js' },
    // Of the types those that the entry names: the engine's inside is nobody's business.
    files: ['*.js', '*.md', 'en.bin', 'types/npm', 'types/engine/types.d.ts', 'types/engine/version.d.ts'],
    exports: { '.': { types: './types/npm/index.d.ts', default: './index.js' } },
    types: './types/npm/index.d.ts',
    keywords: ['news', 'journalism', 'attribution', 'quotation', 'claims', 'sources', 'corpus'],
  };
}
