import { once } from 'node:events';
import { request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fileFor, listen, serveOnFreePort, siteServer } from '../../../src/serve/serve.ts';
import { emptyFolder, write } from '../kit/folders.ts';

function site(): string {
  const dir = emptyFolder();
  write(dir, 'secret.txt', 'secret');
  write(dir, 'dist-old/index.html', 'secret');
  write(dir, 'dist/index.html', 'home');
  write(dir, 'dist/404.html', 'none');
  write(dir, 'dist/mandate/index.html', 'mandate');
  write(dir, 'dist/a b/é.txt', 'named');
  write(dir, 'dist/data.bin', 'bytes');
  return join(dir, 'dist');
}

describe('the file of an address', () => {
  test.each([
    ['/', 'index.html'],
    ['/mandate/', 'mandate/index.html'],
    ['/mandate', 'mandate/index.html'],
    ['/mandate/index.html', 'mandate/index.html'],
    ['/a%20b/%C3%A9.txt', 'a b/é.txt'],
    ['/mandate/../', 'index.html'],
  ])('%s', (path, file) => {
    const root = site();
    expect(fileFor(root, path)).toBe(join(root, file));
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/mandate/%2e%2e/%2e%2e/secret.txt',
    '/../dist-old/',
    '//etc/passwd',
    '/%00',
    '/index.html%00.txt',
    '/%',
    '/%zz',
    '/nowhere/',
    '/a%20b/',
    '/index.html/x',
    `/${'x'.repeat(5000)}`,
  ])('%.40s has none', (path) => {
    expect(fileFor(site(), path)).toBeUndefined();
  });
});

describe('the server', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  async function started(root: string): Promise<number> {
    const server = siteServer(root);
    servers.push(server);
    return listen(server, 0);
  }

  async function get(port: number, path: string, headers = {}, method = 'GET') {
    const sent = request({ port, path, headers, method, host: '127.0.0.1', agent: false }).end();
    const [response] = await once(sent, 'response');
    const body = Buffer.concat(await response.toArray());
    return { status: response.statusCode, headers: response.headers, body };
  }

  test('gives a page with its type', async () => {
    const { status, headers, body } = await get(await started(site()), '/mandate/?q=1');
    expect([status, String(body)]).toEqual([200, 'mandate']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  test('answers with the page for what is not there', async () => {
    const port = await started(site());
    for (const path of ['/nowhere/', '/..%2fsecret.txt', '/%00', '/%', '/index.html/x']) {
      const { status, body } = await get(port, path);
      expect([path, status, String(body)]).toEqual([path, 404, 'none']);
    }
  });

  test('stays up at an address that is none', async () => {
    expect((await get(await started(site()), '//')).status).toBe(200);
  });

  test('does not walk out of the folder on a raw path', async () => {
    const port = await started(site());
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    const answer = String(Buffer.concat(await socket.toArray()));
    expect(answer).toContain('404');
    expect(answer).not.toContain('secret');
  });

  test('answers without a page where there is none', async () => {
    const { status, body } = await get(await started(emptyFolder()), '/');
    expect([status, String(body)]).toEqual([404, '']);
  });

  test('packs text for a browser that takes it', async () => {
    const port = await started(site());
    const packed = await get(port, '/', { 'accept-encoding': 'br, gzip' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(String(gunzipSync(packed.body))).toBe('home');
    const bytes = await get(port, '/data.bin', { 'accept-encoding': 'gzip' });
    expect(bytes.headers['content-encoding']).toBeUndefined();
    expect(String(bytes.body)).toBe('bytes');
  });

  test('sends no text to a HEAD request', async () => {
    const { status, body } = await get(await started(site()), '/', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
  });

  test('is open to this machine only', async () => {
    const server = siteServer(site());
    servers.push(server);
    await listen(server, 0);
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  test('moves on from a port in use, and says so', async () => {
    const taken = await started(site());
    const told: string[] = [];
    const { port, server } = await serveOnFreePort(site(), taken, (line) => told.push(line));
    servers.push(server);
    expect(port).toBeGreaterThan(taken);
    expect(told[0]).toBe(`Port ${taken} is in use by another program; trying ${taken + 1}.`);
    expect((await get(port, '/')).status).toBe(200);
  });

  test('gives up on a port that may not be used', async () => {
    await expect(serveOnFreePort(site(), 70_000, () => undefined)).rejects.toThrow();
  });
});
