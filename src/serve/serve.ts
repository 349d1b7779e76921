import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};
const compressible = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt']);

/** The file of a folder that an address names, or undefined when there is none. */
export function fileFor(root: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const path = normalize(join(resolve(root), decoded));
  if (path !== resolve(root) && !path.startsWith(resolve(root) + sep)) return undefined;
  for (const candidate of [path, join(path, 'index.html')]) {
    if (isFile(candidate)) return candidate;
  }
  return undefined;
}

/** False also for a path that no file can have: too long, or below a file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Changes whenever the file does; a browser that has this state of it is told so (RFC 9110, 8.8.3). */
function entityTag({ size, mtimeMs }: Stats): string {
  return `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}

/** Files whose name holds a hash of their content never change. */
function isImmutable(pathname: string): boolean {
  return pathname.startsWith('/_astro/') || /\.pf_\w+$/.test(pathname);
}

/** A server of a built site for this machine, with gzip where the browser takes it. */
export function siteServer(root: string): Server {
  return createServer((request, response) => {
    // Not `new URL`: it throws on addresses such as `//`.
    const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
    const found = fileFor(root, pathname);
    const file = found ?? fileFor(root, '/404.html');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const tag = entityTag(statSync(file));
    if (found && request.headers['if-none-match'] === tag) {
      response.writeHead(304, { ETag: tag }).end();
      return;
    }
    const extension = extname(file);
    const zip =
      compressible.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extension] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': isImmutable(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: tag,
      ...(zip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    });
    const stream = createReadStream(file);
    stream.on('error', () => response.destroy());
    if (zip) stream.pipe(createGzip()).pipe(response);
    else stream.pipe(response);
  });
}

/** Listens on one port of this machine only. @throws the error of `listen`, such as EADDRINUSE */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves a folder on the first free port from `firstPort` on, and says when it had to move on. */
export async function serveOnFreePort(
  root: string,
  firstPort: number,
  tell: (line: string) => void,
): Promise<{ port: number; server: Server }> {
  for (let port = firstPort; port < firstPort + 50; port += 1) {
    const server = siteServer(root);
    try {
      return { port: await listen(server, port), server };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      tell(`Port ${port} is in use by another program; trying ${port + 1}.`);
    }
  }
  throw new Error(`No free port between ${firstPort} and ${firstPort + 49}. Set PORT to another.`);
}
