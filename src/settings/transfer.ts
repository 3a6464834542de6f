import { type Site, siteOf } from '../sites/site.ts';
import type { SiteList } from '../sites/site-list.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { isSettingName, soundSettings } from './sound.ts';

/** What a file of settings holds. */
export interface Transfer extends SiteList {
  settings: Partial<Settings>;
}

const KIND = 'sourcelight-settings';
const VERSION = 1;

/** Why a file cannot be taken over, and what in it is the matter. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
  readonly reason: 'not-json' | 'not-settings' | 'newer' | 'bad-setting' | 'bad-site';
  readonly what: string;

  constructor(reason: TransferError['reason'], what = '') {
    super(`${reason} ${what}`.trim());
    this.reason = reason;
    this.what = what;
  }
}

/** The text of a file with all settings and listed sites. */
export function transferText(settings: Settings, { sites, saving }: SiteList): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings, sites, saving }, null, 2)}\n`;
}

/**
 * Reads such a file: all of it or nothing.
 * @throws TransferError
 */
export function readTransfer(text: string): Transfer {
  const file = parsed(text);
  if (!isRecord(file) || file.kind !== KIND || !isRecord(file.settings))
    throw new TransferError('not-settings');
  if (file.version !== VERSION) throw new TransferError('newer');
  const sound = soundSettings(file.settings);
  for (const [name, value] of Object.entries(file.settings)) {
    if (!isSettingName(name)) throw new TransferError('newer', name);
    if (!(name in sound)) throw new TransferError('bad-setting', `${name}: ${JSON.stringify(value)}`);
  }
  const sites = sitesIn(file.sites ?? []);
  const saving = sitesIn(file.saving ?? []);
  const unlisted = saving.find((site) => !sites.includes(site));
  if (unlisted !== undefined) throw new TransferError('bad-site', JSON.stringify(unlisted));
  return { settings: sound, sites, saving };
}

function sitesIn(values: unknown): Site[] {
  if (!Array.isArray(values)) throw new TransferError('bad-site', JSON.stringify(values));
  return values.map((value: unknown) => {
    const site = typeof value === 'string' ? siteOf(value) : null;
    if (site === null) throw new TransferError('bad-site', JSON.stringify(value));
    return site;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TransferError('not-json');
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something was chosen at all. */
export const isUsual = (settings: Settings): boolean =>
  Object.entries(defaultSettings).every(([name, value]) => settings[name as keyof Settings] === value);
