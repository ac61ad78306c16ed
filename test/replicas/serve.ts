// Serves the replica portals over HTTPS on this machine; which page answers depends on the Host header.
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { buildAssets, type Assets } from './bundles';
import { pageFor } from './pages';

/** A running replica server. */
export interface Replicas {
  readonly port: number;
  close(): Promise<void>;
}

/** How to start the replicas. */
export interface ReplicaOptions {
  readonly port?: number;
  readonly log?: (line: string) => void;
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

async function answer(assets: Assets, request: IncomingMessage, response: ServerResponse): Promise<number> {
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', 'https://replica.invalid');
  const asset = await assets.get(url.pathname)?.();
  const page = asset === undefined ? pageFor(host, url) : undefined;
  const readable = request.method === 'GET' || request.method === 'HEAD';
  if (readable && asset !== undefined) {
    // Documents of an opaque origin (sandboxed frames) ask for their module scripts across origins.
    const headers = { 'content-type': asset.type, 'access-control-allow-origin': '*' };
    send(response, 200, headers, asset.body);
    return 200;
  }
  if (!readable || page === undefined || url.pathname.startsWith('/replica-assets/')) {
    send(response, 404, { 'content-type': 'text/plain; charset=utf-8' }, 'Nothing here.\n');
    return 404;
  }
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy };
  send(response, 200, headers, page.html);
  return 200;
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'replica portals' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.azure.com' },
          { type: 2, value: '*.portal.azure.com' },
          { type: 2, value: '*.microsoft.com' },
          { type: 2, value: '*.reactblade.portal.azure.net' },
          { type: 2, value: '*.hosting.portal.azure.net' },
          { type: 2, value: 'admin.cloud.microsoft' },
          { type: 2, value: '*.powerplatform.microsoft.com' },
          { type: 2, value: '*.office.com' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Builds the pages, starts the server and says on which port it listens. */
export async function startReplicas(options: ReplicaOptions = {}): Promise<Replicas> {
  const [assets, keys] = await Promise.all([buildAssets(), certificate()]);
  const server = createServer(keys, (request, response) => {
    answer(assets, request, response).then(
      (status) => options.log?.(`${status} ${request.headers.host ?? '-'}${request.url ?? ''}`),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
