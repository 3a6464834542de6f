import { useEffect, useState } from 'preact/hooks';
import { type Reach, readReach, watchReach } from '../sites/reach.ts';

/** Where Sourcelight may read without a click, as it stands; null until it is known. */
export function useReach(): Reach | null {
  const [reach, setReach] = useState<Reach | null>(null);
  useEffect(() => {
    const end = new AbortController();
    void readReach().then(setReach);
    watchReach(setReach, end.signal);
    return () => end.abort();
  }, []);
  return reach;
}
