import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { OfflineCopy } from '../../../../src/offline/copy/browser/interface.ts';
import { ownScripts } from '../../../../src/offline/copy/own-files.ts';
import { wrapBytes, wrapText } from '../../../../src/offline/copy/wrap.ts';

const root = 'file:///D:/%C3%A9t%C3%A9%20(1)/';
const scripts = await ownScripts(true);

/** A page of a copy that holds some scripts, as far as the first script looks at it. */
function page(
  files: Readonly<Record<string, string>>,
  { cookie = '', stored = {} as Record<string, string> } = {},
) {
  const loaded: string[] = [];
  const listeners: (() => void)[] = [];
  const document = {
    cookie,
    currentScript: { src: `${root}_offline/start.js` },
    createElement: () => {
      const on: Record<string, () => void> = {};
      return {
        src: '',
        on,
        addEventListener: (name: string, run: () => void) => (on[name] = run),
        remove: () => undefined,
      };
    },
    head: {
      append(script: { src: string; on: Record<string, () => void> }) {
        loaded.push(script.src);
        const file = decodeURIComponent(script.src.slice(root.length));
        const code = files[file];
        queueMicrotask(() => {
          if (code !== undefined) runInNewContext(code, context);
          script.on[code === undefined ? 'error' : 'load']?.();
        });
      },
    },
  };
  const localStorage = {
    getItem: (name: string) => stored[name] ?? null,
    setItem: (name: string, value: string) => (stored[name] = value),
    removeItem: (name: string) => Reflect.deleteProperty(stored, name),
  };
  const context: Record<string, unknown> = {
    document,
    localStorage,
    URL,
    Response,
    Uint8Array,
    atob,
    TypeError,
    JSON,
    encodeURI,
    encodeURIComponent,
    decodeURIComponent,
    addEventListener: (_name: string, run: () => void) => listeners.push(run),
    setTimeout: (run: () => void) => run(),
  };
  context['globalThis'] = context;
  runInNewContext(scripts.get('_offline/start.js')!, context);
  const change = () => listeners.forEach((run) => run());
  return { copy: context['offlineCopy'] as OfflineCopy, loaded, stored, document, change };
}

describe('the first script', () => {
  test.each([
    ['/', 'index.html'],
    ['/g/MAN-03/', 'g/MAN-03/index.html'],
    ['/fr/glossary/?mark=x#term', 'fr/glossary/index.html?mark=x#term'],
    ['/icon.svg', 'icon.svg'],
  ])('knows that %s is %s', (path, file) => {
    expect(page({}).copy.address(path)).toBe(root + file);
  });
  test('reads a wrapped file once, when it is asked for', async () => {
    const bytes = Buffer.from([0, 1, 254, 255]);
    const { copy, loaded } = page({
      'pagefind/en/a.pf_meta.js': wrapBytes('pagefind/en/a.pf_meta', bytes),
      'search/en.json.js': wrapText('search/en.json', '{"é":"</script>\u2028"}'),
    });
    expect(loaded).toEqual([]);
    const answers = await Promise.all([1, 2].map(() => copy.fetch('/pagefind/en/a.pf_meta?ts=9')));
    expect(Buffer.from(await answers[1]!.arrayBuffer())).toEqual(bytes);
    expect(answers[0]!.ok).toBe(true);
    expect(await (await copy.fetch('/search/en.json')).json()).toEqual({ é: '</script>\u2028' });
    expect(loaded).toEqual([`${root}pagefind/en/a.pf_meta.js`, `${root}search/en.json.js`]);
  });
  test('hands a module over', async () => {
    const { copy } = page({
      'pagefind/en/pagefind.js': 'offlineCopy.define("pagefind/en/pagefind.js", { search: 1 })',
    });
    expect(await copy.import('/pagefind/en/pagefind.js')).toEqual({ search: 1 });
    await expect(copy.import('/other.js')).rejects.toThrow('no other.js');
  });
  test('fails for a file that is missing, and tries again the next time', async () => {
    const { copy, loaded } = page({});
    await expect(copy.fetch('/search/en.json')).rejects.toThrow(
      'This copy has no search/en.json.js',
    );
    await expect(copy.fetch('/search/en.json')).rejects.toThrow();
    expect(loaded).toHaveLength(2);
  });
});

describe('choices', () => {
  test('are carried by a cookie', () => {
    const first = page({}, { stored: { 'starlight-theme': 'dark', other: 'x' } });
    first.change();
    expect(first.document.cookie).not.toContain('other');
    const { stored } = page({}, { cookie: `a=b; ${first.document.cookie.split(';')[0]}` });
    expect(stored).toEqual({ 'starlight-theme': 'dark' });
    first.stored['starlight-theme'] = '';
    delete first.stored['starlight-theme'];
    first.change();
    expect(page({}, { cookie: first.document.cookie.split(';')[0], stored }).stored).toEqual({});
  });
  test('stay as they are without a cookie, or with a bad one', () => {
    for (const cookie of ['', 'fusion-cells-compendium=%', 'fusion-cells-compendium={']) {
      expect(page({}, { cookie, stored: { 'starlight-theme': 'light' } }).stored).toEqual({
        'starlight-theme': 'light',
      });
    }
  });
});

test('the script of the opening page leads on', () => {
  const replaced: string[] = [];
  const document = { querySelector: () => ({ href: 'file:///fr/index.html' }) };
  runInNewContext(scripts.get('_offline/open.js')!, {
    document,
    location: { replace: (to: string) => replaced.push(to) },
  });
  expect(replaced).toEqual(['file:///fr/index.html']);
});
