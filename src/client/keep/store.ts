import {
  cacheName,
  completeMark,
  type KeepManifest,
  type KeptFile,
} from '../../offline/worker/manifest.ts';

/** What is on this device of a language. */
export interface KeptState {
  version: string;
  complete: boolean;
  paths: ReadonlySet<string>;
}

/** Progress of a download. */
export interface Progress {
  files: number;
  bytes: number;
}

/** Several at a time, but few: the slowest links are the ones that need this most. */
const parallel = 4;

/** The list of files of a language as the site has it now. @throws when there is no network */
export async function fetchManifest(language: string): Promise<KeepManifest> {
  const answer = await fetch(`/offline/${language}.json`, {
    cache: 'no-cache',
    headers: { 'x-keep': '1' },
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as KeepManifest;
}

/** What is kept of a language: the complete version first, else a half-finished one. */
export async function keptState(language: string): Promise<KeptState | undefined> {
  const prefix = cacheName(language, '');
  let half: KeptState | undefined;
  for (const name of (await caches.keys()).filter((key) => key.startsWith(prefix))) {
    const cache = await caches.open(name);
    const paths = new Set((await cache.keys()).map(({ url }) => decodeURI(new URL(url).pathname)));
    const complete = paths.delete(completeMark);
    const state = { version: name.slice(prefix.length), complete, paths };
    if (complete) return state;
    half = state;
  }
  return half;
}

/** True when the bytes are those that the list promises. */
async function isGenuine(bytes: ArrayBuffer, { sha256 }: KeptFile): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/**
 * Stores what is missing of a version; goes on where an earlier download stopped, and takes unchanged
 * files from an older version. Afterwards older versions are removed.
 * @throws when the network fails, a file is not what the list says, or the signal is aborted
 */
export async function store(
  language: string,
  manifest: KeepManifest,
  signal: AbortSignal,
  report: (progress: Progress) => void,
): Promise<void> {
  const name = cacheName(language, manifest.version);
  const cache = await caches.open(name);
  const have = new Set((await cache.keys()).map(({ url }) => decodeURI(new URL(url).pathname)));
  const older = await olderCaches(language, name);
  const progress: Progress = { files: 0, bytes: 0 };
  const count = (file: KeptFile) => {
    progress.files += 1;
    progress.bytes += file.bytes;
    report(progress);
  };
  const queue = manifest.files.filter((file) =>
    have.has(file.path) ? (count(file), false) : true,
  );
  const next = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      signal.throwIfAborted();
      await cache.put(file.path, await obtain(file, older, signal));
      count(file);
    }
  };
  await Promise.all(Array.from({ length: parallel }, next));
  await cache.put(completeMark, new Response(manifest.version));
  for (const old of older) await caches.delete(old);
}

async function obtain(
  file: KeptFile,
  older: readonly string[],
  signal: AbortSignal,
): Promise<Response> {
  for (const name of older) {
    const known = await (await caches.open(name)).match(file.path);
    if (!known) continue;
    const bytes = await known.clone().arrayBuffer();
    if (await isGenuine(bytes, file)) return known;
  }
  const answer = await fetch(file.path, { cache: 'reload', signal, headers: { 'x-keep': '1' } });
  if (!answer.ok && file.path !== '/404.html') throw new Error(`${file.path}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  if (!(await isGenuine(bytes, file))) throw new Error(file.path);
  return new Response(bytes, {
    headers: { 'Content-Type': answer.headers.get('Content-Type') ?? 'application/octet-stream' },
  });
}

async function olderCaches(language: string, name: string): Promise<string[]> {
  const prefix = cacheName(language, '');
  return (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
}

/** Removes everything of a language; with the last one the worker goes too. */
export async function removeKept(language: string): Promise<void> {
  for (const key of await caches.keys()) {
    if (key.startsWith(cacheName(language, ''))) await caches.delete(key);
  }
  if ((await caches.keys()).some((key) => key.startsWith('compendium-'))) return;
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    await registration.unregister();
  }
}
