import { readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { demoArticle } from '../../../scripts/lib/paths.ts';
import { type Resource, type Server, serve } from '../../../scripts/lib/serve.ts';

/** A site on this machine, for the tests of one file. */
export interface Site {
  /** The address of a path: "/article.html". */
  at: (path: string) => string;
}

/** Serves pages while a file's tests run; `/article.html` is always the demo article. */
export function useSite(pages: Record<string, Resource> = {}): Site {
  let server: Server | undefined;
  beforeAll(async () => {
    const all: Record<string, Resource> = {
      '/article.html': { body: readFileSync(demoArticle) },
      ...pages,
    };
    server = await serve((path) => all[path]);
  });
  afterAll(() => server?.close());
  return {
    at: (path) => {
      if (!server) throw new Error('The site is not served yet.');
      return `${server.origin}${path}`;
    },
  };
}
