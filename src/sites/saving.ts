import { readSettings } from '../settings/settings.ts';
import { isGrantedAt, isGrantedEverywhere } from './grants.ts';
import { isOn } from './site.ts';
import { readSiteList } from './site-list.ts';

/** Whether the reader wants the article at an address saved as soon as it is read. */
export async function isSavedAt(address: string): Promise<boolean> {
  // Without the right to read the site by itself nothing is done there by itself.
  if (!(await isGrantedAt(address))) return false;
  const { saving } = await readSiteList();
  if (saving.some((site) => isOn(site, address))) return true;
  return (await readSettings()).savesEverywhere && (await isGrantedEverywhere());
}
