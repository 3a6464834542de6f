import { type Code, soundCodes } from '../../coding/codebook.ts';
import { isCoding } from '../../coding/is-coding.ts';
import type { Analysis } from '../../engine/types.ts';
import type { Article } from '../article.ts';
import { fileMigrations, type Head, SCHEMA, UnreadableFile } from './file.ts';
import { isAnalysis, isFailure, isObject } from './is-analysis.ts';
import { linesOf } from './lines.ts';

type Fields = Record<string, unknown>;

/**
 * The articles of a file: a library's, or analyses as the command line and the exports write them (JSON Lines or
 * JSON), gzipped or not.
 * @param now when they are saved, where the file does not say.
 * @throws UnreadableFile; what the browser throws where the file cannot be read or unzipped.
 */
export async function* readArticles(file: Blob, now: string): AsyncGenerator<Article> {
  const lines = linesOf(file);
  const { value: first = '' } = await lines.next();
  const head = parsed(first);
  if (isHead(head)) yield* ofLibrary(head, lines);
  else if (isObject(head) && !Array.isArray(head)) yield* ofLines(head, lines, now);
  else {
    // JSON over several lines.
    let whole = first;
    for await (const line of lines) whole += `\n${line}`;
    const value = parsed(whole);
    for (const each of Array.isArray(value) ? value : [value]) yield fresh(each, now, 'not-ours', 1);
  }
}

/** The codes that a library’s file carries; none in any other. */
export async function codebookIn(file: Blob): Promise<Code[]> {
  const lines = linesOf(file);
  const { value: first = '' } = await lines.next();
  await lines.return(undefined);
  const head = parsed(first);
  return isHead(head) ? soundCodes(head.codebook) : [];
}

async function* ofLibrary(head: Head, lines: AsyncGenerator<string>): AsyncGenerator<Article> {
  if (head.schema > SCHEMA) throw new UnreadableFile('later', 1);
  let at = 1;
  let count = 0;
  for await (const line of lines) {
    at++;
    let fields = parsed(line);
    if (!isObject(fields)) throw new UnreadableFile('broken-line', at);
    if ('end' in fields && fields.end === count) return;
    for (const step of fileMigrations.slice(head.schema - 1)) fields = step(fields as Fields);
    const { article } = fields as Fields;
    if (!isArticle(article)) throw new UnreadableFile('broken-line', at);
    count++;
    yield article;
  }
  throw new UnreadableFile('cut-short', at);
}

async function* ofLines(first: Fields, lines: AsyncGenerator<string>, now: string): AsyncGenerator<Article> {
  let at = 1;
  if (!isFailure(first)) yield fresh(first, now, 'not-ours', at);
  for await (const line of lines) {
    at++;
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (!isFailure(value)) yield fresh(value, now, 'broken-line', at);
  }
}

function fresh(value: unknown, savedAt: string, why: UnreadableFile['why'], line: number): Article {
  if (!isAnalysis(value)) throw new UnreadableFile(why, line);
  // An export has what people say of the claims beside these: in the library it has a place of its own.
  const { corrections = [], ...analysis } = value as Analysis & { corrections?: unknown };
  if (!areCodings(corrections)) throw new UnreadableFile(why, line);
  return { savedAt, tags: [], note: '', analysis, codings: corrections };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isHead = (value: unknown): value is Head =>
  isObject(value) && value.sourcelight === 'library' && typeof value.schema === 'number';

const isArticle = (value: unknown): value is Article =>
  isObject(value) &&
  typeof value.savedAt === 'string' &&
  typeof value.note === 'string' &&
  Array.isArray(value.tags) &&
  value.tags.every((tag) => typeof tag === 'string') &&
  areCodings(value.codings) &&
  isAnalysis(value.analysis);

const areCodings = (value: unknown): value is Article['codings'] =>
  Array.isArray(value) && value.every(isCoding);
