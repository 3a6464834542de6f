import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { isUsual, readTransfer, TransferError, transferText } from '../../src/settings/transfer.ts';

const settings: Settings = { ...defaultSettings, theme: 'dark', confidence: 0.75, opens: true };
const none = { sites: [], saving: [] };
const file = (change: object) => JSON.stringify({ ...JSON.parse(transferText(settings, none)), ...change });

describe('settings as a file', () => {
  it('reads back what was written', () => {
    const list = { sites: ['*.ostmere.example', 'harrow.example'], saving: ['harrow.example'] };
    expect(readTransfer(transferText(settings, list))).toEqual({ settings, ...list });
  });

  it('reads one of before articles were saved by themselves', () =>
    expect(readTransfer(file({ saving: undefined, sites: ['harrow.example'] })).saving).toEqual([]));

  it('takes sites as a person may write them', () =>
    expect(readTransfer(file({ sites: ['https://www.harrow.example/news'] })).sites).toEqual([
      'harrow.example',
    ]));

  it.each([
    ['not-json', '{'],
    ['not-settings', '[]'],
    ['not-settings', 'null'],
    ['not-settings', '{"schema":"sourcelight/1"}'],
    ['not-settings', file({ settings: null })],
    ['newer', file({ version: 2 })],
    ['newer', file({ settings: { ...settings, colour: 'red' } })],
    ['bad-setting', file({ settings: { ...settings, theme: 'sepia' } })],
    ['bad-site', file({ sites: ['harrow.example', 'two words'] })],
    ['bad-site', file({ sites: 'harrow.example' })],
    ['bad-site', file({ sites: ['harrow.example'], saving: ['ostmere.example'] })],
  ])('says %s of %s', (reason, text) => {
    const read = () => readTransfer(text);
    expect(read).toThrow(TransferError);
    expect(read).toThrow(expect.objectContaining({ reason }) as Error);
  });

  it('names the value that cannot be', () =>
    expect(() => readTransfer(file({ settings: { ...settings, width: 5 } }))).toThrow(/width: 5/));
});

describe('the usual settings', () => {
  it('are told from others', () => {
    expect(isUsual(defaultSettings)).toBe(true);
    expect(isUsual(settings)).toBe(false);
  });
});
