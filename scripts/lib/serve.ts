import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered for a path. */
export interface Resource {
  body: string | Uint8Array;
  /** Default: a page in UTF-8. */
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

export interface Server {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves on this machine alone, on a port that happens to be free. `find` gets the path with its leading
 * slash, decoded; what it does not know is answered 404.
 */
export async function serve(
  find: (path: string, request: IncomingMessage) => Resource | undefined,
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = find(path, request) ?? { body: 'Not found', type: 'text/plain', status: 404 };
    response.writeHead(found.status ?? 200, {
      'content-type': found.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...found.headers,
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
