import { readFileSync } from 'node:fs';

/** What browsers refuse to a page that is opened from a folder, by how it shows in code. */
const blocked: readonly [name: string, pattern: RegExp][] = [
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['a service worker', /\bserviceWorker\b/],
  ['a worker', /\bnew (?:Shared)?Worker\b/],
  ['importScripts()', /\bimportScripts\b/],
  ['a web socket', /\bnew WebSocket\b/],
  ['an event source', /\bnew EventSource\b/],
  ['the history of addresses', /\bhistory\.(?:push|replace)State\b/],
  // Vite's list of what a module preloads: addresses from the root of a server.
  ['style sheets or modules loaded ahead by Vite', /\b__vite__mapDeps\b/],
];

/** The first thing in a piece of code that can't work in the copy and has no replacement there. */
export function blockedUse(code: string): string | undefined {
  return blocked.find(([, pattern]) => pattern.test(code))?.[0];
}

/** True for code that fetches; a bundle replaces `fetch`, code that stands in a page can't. */
export function fetches(code: string): boolean {
  return /\bfetch\s*\(/.test(code);
}

/** Why a file that pages use can't go into the copy as it is, if so. */
export function unfitFile(file: string, place: string): string | undefined {
  if (/\.zip$/.test(file)) {
    return 'a copy holds no other copy; put links to it into an element with data-online-only.';
  }
  if (!file.endsWith('.js')) return undefined;
  const code = readFileSync(place, 'utf8');
  const use = fetches(code) ? 'fetch()' : blockedUse(code);
  return use && `it uses ${use}, which does not work from a folder.`;
}
