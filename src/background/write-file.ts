import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Analysis } from '../engine/types.ts';
import type { FormatName } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import type { WrittenFile } from '../messages/to-background.ts';
import { fileName } from '../sidebar/file-name.ts';

/** The earliest time that a zip file can tell: the same analysis gives the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Writes an analysis in a format; where that takes several files, as a zip of them. */
export function writeFile(analysis: Analysis, name: FormatName): WrittenFile {
  const { extension, mediaType, write, files, beside = [] } = formats[name];
  if (!files) return { extension, mediaType, text: write([analysis]) };
  const base = fileName(analysis.title, extension).slice(0, -extension.length - 1);
  const entries: Zippable = {};
  for (const file of [...files(analysis, base), ...beside]) entries[file.name] = strToU8(file.text);
  const zip = zipSync(entries, { mtime });
  return { extension: `${extension}.zip`, mediaType: 'application/zip', base64: base64(zip) };
}

/** In pieces, as a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(letters);
}
