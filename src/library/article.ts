import type { Coding } from '../coding/coding.ts';
import { pageKey } from '../corrections/page-key.ts';
import type { Analysis, SourceKind } from '../engine/types.ts';

/** A saved article with all that belongs to it. */
export interface Article {
  /** ISO 8601, UTC. */
  savedAt: string;
  tags: string[];
  note: string;
  analysis: Analysis;
  /** What people say of its claims, beside what the engine has read. */
  codings: Coding[];
}

/** A source as the list knows it. */
export type EntrySource = [name: string, kind: SourceKind, anonymous: boolean];

/** What the list knows of an article: enough to list, filter and sum it without its text. */
export interface Entry {
  key: string;
  savedAt: string;
  title: string;
  site: string | null;
  byline?: string;
  published?: string;
  tags: string[];
  note: string;
  sources: EntrySource[];
  /** What each claim is, packed by `packFacts`. */
  claims: number[];
  /** Who has said something of it; one without a name is ''. */
  coders: string[];
  /** Who of them says that they are through with it. */
  finishedBy: string[];
  /** When it was put aside for deletion. */
  removedAt?: string;
}

/**
 * What tells articles apart: the page's address; the id that the input gave; else the text itself. Saved again,
 * an article takes its own place.
 */
export function articleKey({ url, id, text }: Pick<Analysis, 'url' | 'id' | 'text'>): string {
  if (url !== undefined) return pageKey(url);
  return id === undefined ? `text:${text.length}:${hash(text)}` : `id:${id}`;
}

/** FNV-1a, 32 bits: with the length beside it enough for texts that have neither address nor id. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16);
}

/** The site of an address, as people call it. */
export function siteName(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
