import { completeMark } from './manifest.ts';

/** The part of a service worker's world that we use; TypeScript can't hold it beside the page's. */
interface WorkerScope {
  location: Location;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchedEvent) => void): void;
}
interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchedEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/**
 * The service worker of "keep on this device". It stores nothing by itself: the page fills a cache,
 * and the worker answers from caches that are complete, so that the site works with no network.
 */
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== worker.location.origin) return;
  // What the page fetches in order to store or to compare it must come from the network.
  if (event.request.headers.has('x-keep') || event.request.cache === 'reload') return;
  event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
  const names = (await caches.keys()).filter((name) => name.startsWith('compendium-'));
  let half: Response | undefined;
  for (const name of names) {
    const cache = await caches.open(name);
    // Pagefind adds ?ts=…, and marked words stand in the query too: the path alone names the file.
    const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (!found) continue;
    if (await cache.match(completeMark)) return found;
    half ??= found;
  }
  try {
    return await fetch(request);
  } catch (error) {
    if (half) return half;
    throw error;
  }
}
