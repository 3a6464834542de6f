import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Coding, codingsOf, type Ruling } from '../../../coding/coding.ts';
import { codingOf } from '../../../coding/make.ts';
import { rulingsOf } from '../../../coding/rulings.ts';
import type { Claim } from '../../../engine/types.ts';
import { watchSettings, writeSettings } from '../../../settings/settings.ts';
import type { Article } from '../../article.ts';
import { tellOfChange } from '../../news.ts';
import type { Store } from '../../store/store.ts';
import type { Acts } from '../use-acts.ts';

export type CodingDeskState = ReturnType<typeof useCoding>;

/** What the coder says of one article: each act is kept at once, tells whether it was, and is only theirs. */
export function useCoding(
  store: Store,
  key: string,
  { analysis, codings: before }: Article,
  signed: string,
  { fail, succeed }: Pick<Acts, 'fail' | 'succeed'>,
) {
  const [codings, setCodings] = useState(before);
  const [coder, setCoder] = useCoder(signed);
  const mine = useMemo(() => codingsOf(codings, coder), [codings, coder]);
  const rulings = useMemo(() => rulingsOf(analysis, mine), [analysis, mine]);

  const change = async (made: (codings: Coding[]) => Coding[]): Promise<boolean> => {
    try {
      setCodings((await store.code(key, made)) ?? []);
      tellOfChange();
      succeed();
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
  const keep = (coding: Coding) => change((all) => [...all.filter(({ id }) => id !== coding.id), coding]);

  return {
    coder,
    setCoder,
    mine,
    rulings,
    /** Says something of a claim, in place of what was said of the same kind. */
    say: (claim: Claim, ruling: Ruling) => {
      const earlier = rulings.claims.get(claim.id)?.[ruling.kind];
      return keep(newCoding(claim, ruling, earlier));
    },
    /** Adds a claim that was missed, or says something else of one that was added. */
    add: (ruling: Ruling, earlier?: Coding) => keep(newCoding(null, ruling, earlier)),
    takeBack: (some: readonly Coding[]) => {
      const ids = new Set(some.map(({ id }) => id));
      return change((all) => all.filter(({ id }) => !ids.has(id)));
    },
  };

  function newCoding(claim: Claim | null, ruling: Ruling, earlier?: Coding): Coding {
    const made = codingOf(analysis, claim, ruling, {
      id: earlier?.id ?? crypto.randomUUID(),
      page: key,
      at: new Date().toISOString(),
      by: coder,
    });
    // What stood there first stays the original.
    return earlier ? { ...made, original: earlier.original } : made;
  }
}

/** The coder’s name, as the settings have it. @param signed as they had it a moment ago. */
function useCoder(signed: string): [coder: string, setCoder: (name: string) => void] {
  const [coder, setCoder] = useState(signed);
  useEffect(() => {
    const end = new AbortController();
    watchSettings((settings) => setCoder(settings.coder), end.signal);
    return () => end.abort();
  }, []);
  const change = (name: string) => {
    const given = name.trim();
    setCoder(given);
    writeSettings({ coder: given }).catch(console.error);
  };
  return [coder, change];
}
