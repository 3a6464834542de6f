import type { LivingClaim, Trace } from './types.ts';

/** Gives keys to claims: their words, with a number where the same words stand there already. */
export class Keys {
  readonly #taken: Set<string>;

  constructor(claims: readonly Pick<LivingClaim, 'key'>[] = []) {
    this.#taken = new Set(claims.map(({ key }) => key));
  }

  next({ words }: Trace): string {
    let key = words;
    for (let count = 2; this.#taken.has(key); count++) key = `${words}-${count}`;
    this.#taken.add(key);
    return key;
  }
}
