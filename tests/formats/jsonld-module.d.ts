/** As far as it is used here. */
declare module 'jsonld' {
  export function expand(
    document: unknown,
    options: { documentLoader: (url: string) => Promise<unknown>; safe: boolean },
  ): Promise<unknown[]>;
}
