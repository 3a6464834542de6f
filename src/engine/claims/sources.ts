import type { ResolvedSource } from '../sources/resolve.ts';
import type { Source } from '../types.ts';

/** The list of those who speak, in the order in which they first do. */
export class SourceList {
  readonly list: Source[] = [];
  readonly #byKey = new Map<string, Source>();

  /** Adds a claim to its source and gives the source's id. */
  add({ key, name, kind, anonymous }: ResolvedSource, claim: string): string {
    let source = this.#byKey.get(key);
    if (!source) {
      source = { id: `s${this.list.length + 1}`, name, kind, anonymous, claims: [] };
      this.list.push(source);
      this.#byKey.set(key, source);
    }
    source.claims.push(claim);
    return source.id;
  }
}
