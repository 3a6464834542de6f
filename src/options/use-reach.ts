import { useEffect, useState } from 'preact/hooks';
import { type Reach, readReach, watchReach } from '../sites/reach.ts';

/** Where Sourcelight may read without a click, as it stands. */
export function useReach(known: Reach): Reach {
  const [reach, setReach] = useState(known);
  useEffect(() => {
    const end = new AbortController();
    // It may have changed since it was read.
    void readReach().then(setReach);
    watchReach(setReach, end.signal);
    return () => end.abort();
  }, []);
  return reach;
}
