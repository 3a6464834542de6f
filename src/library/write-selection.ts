import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FormatName } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import type { Store } from './store/store.ts';

/** The earliest time that a zip file can tell. */
const mtime = new Date(1980, 0, 1);

/** Articles in a format, as one file; as a zip where each article is files of its own. */
export async function writeSelection(
  store: Store,
  keys: readonly string[],
  name: FormatName,
): Promise<{ extension: string; file: Blob }> {
  const { extension, mediaType, writer, files, beside = [] } = formats[name];
  const parts: string[] = [];
  const entries: Zippable = {};
  const write = writer();
  for (const [at, key] of keys.entries()) {
    const analysis = (await store.article(key))?.analysis;
    if (!analysis) continue;
    if (!files) parts.push(write.add(analysis));
    const number = String(at + 1).padStart(String(keys.length).length, '0');
    for (const file of files?.(analysis, `article-${number}`) ?? []) entries[file.name] = strToU8(file.text);
  }
  if (!files) return { extension, file: new Blob([...parts, write.end()], { type: mediaType }) };
  for (const file of beside) entries[file.name] = strToU8(file.text);
  const zip = zipSync(entries, { mtime });
  return { extension: `${extension}.zip`, file: new Blob([zip as Uint8Array<ArrayBuffer>]) };
}
