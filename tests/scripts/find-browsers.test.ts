import { describe, expect, it } from 'vitest';
import { findBrowsers, only } from '../../scripts/browsers/find.ts';

function machine(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, files: string[]) {
  return { platform, env, isExecutable: (path: string) => files.includes(path) };
}

describe.skipIf(process.platform === 'win32')('finding browsers', () => {
  it('takes one of each kind from PATH, Chromium before Chrome', () => {
    const files = ['/opt/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/firefox-esr'];
    expect(findBrowsers(machine('linux', { PATH: '/opt/bin:/usr/bin' }, files))).toEqual([
      { kind: 'chromium', name: 'Chromium', path: '/usr/bin/chromium' },
      { kind: 'firefox', name: 'Firefox', path: '/usr/bin/firefox-esr' },
    ]);
  });

  it('looks into the Applications folder of a Mac', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowsers(machine('darwin', { PATH: '/usr/bin' }, [edge]))).toEqual([
      { kind: 'chromium', name: 'Microsoft Edge', path: edge },
    ]);
  });

  it('looks into the program folders of Windows', () => {
    const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowsers(machine('win32', env, [firefox]))).toEqual([
      { kind: 'firefox', name: 'Firefox', path: firefox },
    ]);
  });

  it('prefers what the environment names, and hides a kind that is set to nothing', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/my/chrome', FIREFOX_PATH: '' };
    const files = ['/my/chrome', '/usr/bin/chromium', '/usr/bin/firefox'];
    expect(findBrowsers(machine('linux', env, files)).map((each) => each.path)).toEqual(['/my/chrome']);
  });

  it('finds a single kind where only that is wanted', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/firefox'];
    const found = (kind: 'chromium' | 'firefox') =>
      findBrowsers(machine('linux', { PATH: '/usr/bin', ...only(kind) }, files)).map((each) => each.kind);
    expect(found('chromium')).toEqual(['chromium']);
    expect(found('firefox')).toEqual(['firefox']);
  });

  it('says so when the environment names nothing that runs', () => {
    expect(() => findBrowsers(machine('linux', { CHROME_PATH: '/no/chrome' }, []))).toThrow(
      'CHROME_PATH names no executable file: /no/chrome',
    );
  });
});
