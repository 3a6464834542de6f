import type { BrowserKind } from '../browsers/find.ts';
import { runTool } from './run.ts';

/** Builds the extension for a browser, silently. Throws with all that the build said when it fails. */
export async function build(kind: BrowserKind): Promise<void> {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const { status, output } = await runTool('wxt', ['build', '-b', target], { quiet: true });
  if (status !== 0) throw new Error(`The build for ${target} failed:\n${output}`);
}
