import type { OfflineCopy } from './interface.ts';
import { keepSettings } from './settings.ts';

/** Runs first on every page of an offline copy: browsers let a file load scripts, nothing else. */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src);
const files = new Map<string, BodyInit>();
const modules = new Map<string, unknown>();
const loading = new Map<string, Promise<void>>();

function filePath(address: string): string {
  return decodeURIComponent(new URL(address, 'http://site/').pathname.slice(1));
}

function load(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = new URL(encodeURI(path), root).href;
  return new Promise<void>((done, fail) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => fail(new TypeError(`This copy has no ${path}.`)));
    document.head.append(script);
  }).then(
    () => script.remove(),
    (error: unknown) => {
      loading.delete(path);
      script.remove();
      throw error;
    },
  );
}

/** Loads a script of the copy once, however often it is asked for. */
function once(path: string): Promise<void> {
  const known = loading.get(path) ?? load(path);
  loading.set(path, known);
  return known;
}

const copy: OfflineCopy = {
  address(path) {
    const url = new URL(path, 'http://site/');
    const file = url.pathname.slice(1).replace(/(?:^|\/)$/, '$&index.html');
    return new URL(file, root).href + url.search + url.hash;
  },
  async fetch(address) {
    const path = filePath(address);
    if (!files.has(path)) await once(`${path}.js`);
    return new Response(files.get(path));
  },
  async import(address) {
    const path = filePath(address);
    await once(path);
    if (!modules.has(path)) throw new TypeError(`${path} defines no module.`);
    return modules.get(path);
  },
  register(path, base64) {
    files.set(
      path,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    );
  },
  registerText(path, text) {
    files.set(path, text);
  },
  define(path, module) {
    modules.set(path, module);
  },
};

globalThis.offlineCopy = copy;
keepSettings();
