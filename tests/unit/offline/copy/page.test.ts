import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../../../src/languages/index.ts';
import { Faults } from '../../../../src/offline/copy/faults.ts';
import { ModuleBundles } from '../../../../src/offline/copy/page-modules.ts';
import { localPage } from '../../../../src/offline/copy/page.ts';
import { languageLinks, madePage, madeSite } from './made-site.ts';

const site = 'made';
const files = new Set([
  'index.html',
  'term/index.html',
  'fr/index.html',
  'fr/term/index.html',
  'icon.svg',
  'a.png',
  'b.png',
]);

async function local(
  parts: { head?: string; body?: string },
  {
    page = 'term/index.html',
    lang = 'en',
    languages = ['en', 'fr'] as LanguageCode[],
    held = files,
  } = {},
) {
  const faults = new Faults();
  const bundles = new ModuleBundles(site, held);
  const result = await localPage(madePage(lang, parts), page, {
    files: held,
    languages,
    bundles,
    faults,
  });
  return { ...result, faults };
}
async function refused(parts: { head?: string; body?: string }): Promise<string> {
  const { faults } = await local(parts);
  try {
    faults.refuse();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('addresses', () => {
  test.each([
    ['<b aria-label="/" title="/term/">x</b>', '<b aria-label="/" title="/term/">x</b>'],
    ['<a href="/">x</a>', '<a href="../index.html">x</a>'],
    [
      "<a class=x href='/fr/term/?a=1&amp;b=2#é'>x</a>",
      '<a class=x href="../fr/term/index.html?a=1&amp;b=2#%C3%A9">x</a>',
    ],
    [
      '<img src=/a.png srcset="/a.png 1x, /b.png 2x">',
      '<img src="../a.png" srcset="../a.png 1x, ../b.png 2x">',
    ],
    ['<button data-copy="/term/">x</button>', '<button data-copy="index.html">x</button>'],
    [
      '<noscript><a href="/">x</a></noscript>',
      '<noscript><a href="../index.html">x</a></noscript>',
    ],
    ['<svg><image xlink:href="/a.png"/></svg>', '<svg><image xlink:href="../a.png"/></svg>'],
    [
      '<template><a href="/">x</a></template>',
      '<template><a href="../index.html">x</a></template>',
    ],
    ['<img src="/a.png" crossorigin integrity="sha256-x" alt>', '<img src="../a.png" alt>'],
    ['<p  CLASS = "a"   >&eacute; &nbsp;</P>', '<p  CLASS = "a"   >&eacute; &nbsp;</P>'],
    [
      '<a href="#x">x</a><a href="https://example.org/">y</a>',
      '<a href="#x">x</a><a href="https://example.org/">y</a>',
    ],
  ])('%s becomes %s', async (body, expected) => {
    const { html, faults } = await local({ body });
    expect(html).toContain(`</p>${expected}</body></html>`);
    expect(() => faults.refuse()).not.toThrow();
  });
  test('files that a page uses are named', async () => {
    expect((await local({ body: '<img src="/a.png"><a href="/">x</a>' })).uses).toEqual([
      'a.png',
      'index.html',
    ]);
  });
  test.each([
    [{ body: '<a href="/gone/">x</a>' }, '/gone/ leads to no page or file'],
    [{ body: '<noscript><a href="/gone/">x</a></noscript>' }, '/gone/ leads to no page or file'],
    [
      { body: '<img src="https://example.org/a.png">' },
      'loads https://example.org/a.png from elsewhere',
    ],
    [{ body: '<b data-goto="/term/">x</b>' }, 'unknown attribute'],
    [{ body: '<select><option value="/fr/">x</select>' }, 'unknown attribute'],
    [{ body: '<iframe src="/term/"></iframe>' }, '<iframe> is blocked'],
    [{ body: '<b style="background: url(/a.png)">x</b>' }, 'style attribute'],
    [{ head: '<base href="/">' }, '<base>'],
    [{ head: '<style>b { background: url(/a.png) }</style>' }, '<style>'],
    [{ head: '<link rel="preloaded" href="/a.png">' }, '<link rel="preloaded">'],
    [{ head: '<meta http-equiv="refresh" content="0; url=/">' }, 'refresh'],
    [{ head: '<script type="importmap">{}</script>' }, 'importmap'],
    [{ head: '<script nomodule>1</script>' }, 'nomodule'],
    [{ head: '<script>fetch("/a.png")</script>' }, 'fetch()'],
    [{ head: '<script>navigator.serviceWorker.register("/sw.js")</script>' }, 'a service worker'],
    [{ body: '<script type="module" src="/gone.js"></script>' }, '/gone.js'],
  ])('%o is refused', async (parts, message) => {
    expect(await refused(parts)).toContain(message);
  });
});

describe('what is added and left out', () => {
  test('the first script, the notice in the language of the page, the policy', async () => {
    const code = '\n  document.title = "x";\n';
    const { html } = await local(
      { head: `<script>${code}</script>` },
      { page: 'fr/term/index.html', lang: 'fr' },
    );
    const hash = createHash('sha256').update(code).digest('base64');
    expect(html).toMatch(
      /<meta charset="utf-8"\/><meta http-equiv="content-security-policy"[^>]*><script src="..\/..\/_offline\/start.js">/,
    );
    expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
    expect(html).toContain("connect-src 'none'");
    expect(html.match(/content-security-policy/g)).toHaveLength(1);
    expect(html).toContain(`<script>${code}</script>`);
    expect(html).toMatch(/<body><p class="unpack-first" lang="fr" dir="ltr">Décompressez/);
    expect(html).toContain('<title>A &amp; B</title>');
  });
  test('what only a server or a search engine can use goes', async () => {
    const head =
      '<link rel="canonical" href="https://example.org/"><link rel="prefetch" href="/gone/">' +
      '<link rel="alternate" hreflang="fr" href="/fr/"><meta property="og:url" content="https://example.org/">' +
      '<link rel="icon" href="/icon.svg">';
    const body = '<div data-online-only><script type="module" src="/gone.js"></script></div>';
    const { html, faults } = await local({ head, body });
    expect(html).not.toMatch(/canonical|prefetch|alternate|og:url|data-online-only/);
    expect(html).toContain('<link rel="icon" href="../icon.svg">');
    expect(() => faults.refuse()).not.toThrow();
  });
  test('links to languages that are not there go, with a list that says nothing any more', async () => {
    const held = new Set(['index.html', 'term/index.html']);
    const body = `${languageLinks}<p>Hm. <a href="/fr/" hreflang="fr">En français</a></p>`;
    const { html, faults } = await local({ body }, { languages: ['en'], held });
    expect(html).toContain('</p><p>Hm. </p></body>');
    expect(() => faults.refuse()).not.toThrow();
  });
  test('links of a text that is not translated lead to pages in the language of the page', async () => {
    const held = new Set(['fr/index.html', 'fr/term/index.html']);
    const body = '<a href="/term/#one">x</a>';
    const { html, faults } = await local(
      { body },
      { page: 'fr/index.html', lang: 'fr', languages: ['fr'], held },
    );
    expect(html).toContain('<a href="term/index.html#one">x</a>');
    expect(() => faults.refuse()).not.toThrow();
  });
  test('a page without charset or with an inline handler is refused', async () => {
    const faults = new Faults();
    const bundles = new ModuleBundles(site, files);
    const context = { files, languages: ['en'] as LanguageCode[], bundles, faults };
    await expect(localPage('<html><body></body></html>', 'index.html', context)).rejects.toThrow(
      'charset',
    );
    await expect(local({ body: '<b onclick="x()">x</b>' })).rejects.toThrow('onclick');
  });
});

describe('module scripts', () => {
  test('all of a page become one deferred script, in their order', async () => {
    const made = madeSite();
    const held = new Set(['index.html', '_astro/page.js', '_astro/part.js']);
    const body =
      '<script type="module">document.body.id = "first"</script>' +
      '<p>between</p><script type="module" src="/_astro/page.js"></script>';
    const bundles = new ModuleBundles(made, held);
    const context = {
      files: held,
      languages: ['en'] as LanguageCode[],
      bundles,
      faults: new Faults(),
    };
    const { html, script } = await localPage(madePage('en', { body }), 'index.html', context);
    expect(html).toContain(`<script defer src="${script!.file}"></script><p>between</p></body>`);
    expect(html).not.toContain('module');
    expect(script!.code.indexOf('first')).toBeLessThan(script!.code.indexOf('ONE'));
    const again = await localPage(madePage('en', { body }), 'index.html', context);
    expect(again.script).toEqual(script);
  });
});
