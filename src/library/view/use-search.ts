import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isEmpty, readQuery } from '../search/words.ts';
import type { Answered, Asked } from '../search/worker.ts';

/** What a search has found: on a thread of its own, so that typing never waits for it. */
export interface Found {
  /** The keys of the articles that fit; null while nothing is asked. */
  keys: ReadonlySet<string> | null;
  /** What was typed last is still being looked for. */
  isSearching: boolean;
}

/** @param version of what is in the library; 0 before anything is known. */
export function useSearch(typed: string, version: number): Found {
  const worker = useRef<Worker | null>(null);
  const [answer, setAnswer] = useState<Answered | null>(null);
  useEffect(() => {
    const made = new Worker(new URL('../search/worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<Answered>) => setAnswer(data);
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    // Before anything is typed, so that the texts are there when it is.
    if (version > 0) worker.current?.postMessage({ typed, version } satisfies Asked);
  }, [typed, version]);
  const keys = useMemo(() => answer && new Set(answer.keys), [answer]);
  const asks = useMemo(() => !isEmpty(readQuery(typed)), [typed]);
  const isSearching = asks && (answer?.typed !== typed || answer.version !== version);
  return { keys: asks ? keys : null, isSearching };
}
