import { i18n } from '#i18n';
import { writeSettings } from '../settings/settings.ts';
import { readTransfer, TransferError } from '../settings/transfer.ts';
import { readSiteList, writeSiteList } from '../sites/site-list.ts';

/** Far more than any file of settings has, in bytes. */
const LARGEST = 1_000_000;

/** Takes over a file's settings and adds its sites to the list; a file with anything wrong in it changes nothing. */
export async function takeOver(file: File): Promise<{ done: boolean; sentence: string }> {
  try {
    if (file.size > LARGEST) throw new TransferError('not-settings');
    const { settings, sites, saving } = readTransfer(await file.text());
    const before = await readSiteList();
    // First what may be too much for the browser's storage: then nothing else is changed.
    await writeSiteList({
      sites: [...before.sites, ...sites],
      saving: [...before.saving, ...saving],
    });
    await writeSettings(settings);
    return { done: true, sentence: i18n.t('options_import_done', { file: file.name }) };
  } catch (error) {
    return { done: false, sentence: `${reasonOf(error, file.name)} ${i18n.t('options_import_unchanged')}` };
  }
}

function reasonOf(error: unknown, file: string): string {
  if (!(error instanceof TransferError)) {
    console.error(error);
    return i18n.t('options_not_kept');
  }
  const { reason, what } = error;
  switch (reason) {
    case 'not-json':
      return i18n.t('options_import_not_json', { file });
    case 'not-settings':
      return i18n.t('options_import_not_settings', { file });
    case 'newer':
      return i18n.t('options_import_newer', { file });
    case 'bad-setting':
      return i18n.t('options_import_bad_setting', { file, what });
    case 'bad-site':
      return i18n.t('options_import_bad_site', { file, what });
  }
}
