import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Coding, codingsOf } from '../coding/coding.ts';
import { corrected } from '../coding/corrected.ts';
import type { Analysis } from '../engine/types.ts';
import type { FormatName } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import type { Article } from './article.ts';
import type { Store } from './store/store.ts';

/** The earliest time that a zip file can tell. */
const mtime = new Date(1980, 0, 1);

/** An analysis with what people say of it: what they say stands beside what the engine has read. */
export interface WithCorrections extends Analysis {
  corrections?: Coding[];
}

/** These have room for what was read and what is said of it; in the others one takes the other's place. */
const HAVE_BOTH: readonly FormatName[] = ['json', 'jsonl'];

/**
 * Articles in a format, as one file; as a zip where each article is files of its own.
 * @param coder as whom they are corrected, in formats that have room for one reading only; null: as they were read.
 */
export async function writeSelection(
  store: Store,
  keys: readonly string[],
  name: FormatName,
  coder: string | null,
): Promise<{ extension: string; file: Blob }> {
  const { extension, mediaType, writer, files, beside = [] } = formats[name];
  const parts: string[] = [];
  const entries: Zippable = {};
  const write = writer();
  for (const [at, key] of keys.entries()) {
    const article = await store.article(key);
    if (!article) continue;
    const analysis = HAVE_BOTH.includes(name) ? withCorrections(article) : readBy(article, coder);
    if (!files) parts.push(write.add(analysis));
    const number = String(at + 1).padStart(String(keys.length).length, '0');
    for (const file of files?.(analysis, `article-${number}`) ?? []) entries[file.name] = strToU8(file.text);
  }
  if (!files) return { extension, file: new Blob([...parts, write.end()], { type: mediaType }) };
  for (const file of beside) entries[file.name] = strToU8(file.text);
  const zip = zipSync(entries, { mtime });
  return { extension: `${extension}.zip`, file: new Blob([zip as Uint8Array<ArrayBuffer>]) };
}

const withCorrections = ({ analysis, codings }: Article): WithCorrections =>
  codings.length === 0 ? analysis : { ...analysis, corrections: codings };

const readBy = ({ analysis, codings }: Article, coder: string | null): Analysis =>
  coder === null ? analysis : corrected(analysis, codingsOf(codings, coder));
