import { Store } from '../store/store.ts';
import { WordIndex } from './word-index.ts';
import { readQuery, searchable } from './words.ts';

/** What the page asks. */
export interface Asked {
  typed: string;
  /** Of what is in the library: with another, it is read anew. */
  version: number;
}

/** What it is told: the keys of the articles that fit. */
export interface Answered extends Asked {
  keys: string[];
}

/** So many articles are taken into the index at a time: no question waits long. */
const PIECE = 15;
/** Milliseconds after a question in which the next one may come: they are not taken from it. */
const REST = 200;

const index = new WordIndex();
let version = 0;
let reading = Promise.resolve();
let growing: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', async ({ data: asked }: MessageEvent<Asked>) => {
  if (asked.version !== version) {
    version = asked.version;
    reading = read();
  }
  await reading;
  postMessage({ ...asked, keys: index.find(readQuery(asked.typed)) } satisfies Answered);
  growSoon(REST);
});

/** Reads what is searched: of each article its text, and what the reader wrote to it. */
async function read(): Promise<void> {
  const store = await Store.open();
  try {
    const [all, entries] = [await store.words(), await store.entries()];
    const own = new Map(
      entries.map(({ key, title, tags, note }) => [key, `${title} ${tags.join(' ')} ${note}`]),
    );
    // No phrase goes from one into the other.
    index.hold(new Map(all.map(({ key, words }) => [key, `${words}|${searchable(own.get(key) ?? '')}`])));
  } finally {
    store.close();
  }
}

function growSoon(rest = 0): void {
  clearTimeout(growing);
  growing = setTimeout(() => {
    if (index.grow(PIECE)) growSoon();
  }, rest);
}
