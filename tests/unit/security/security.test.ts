import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashSource, inlineHashes } from '../../../src/security/inline-hashes.ts';
import { contentSecurityPolicy, hostHeaders } from '../../../src/security/policy.ts';
import { securePages, withPolicy } from '../../../src/security/secure-pages.ts';
import { emptyFolder, write } from '../kit/folders.ts';

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const policyOf = (body: string) =>
  /http-equiv="content-security-policy" content="([^"]*)"/.exec(
    withPolicy(page(body), 'a.html'),
  )![1]!;

describe('hashes of what stands inline', () => {
  test('are what a browser computes', () => {
    const hash = createHash('sha256').update('go()').digest('base64');
    expect(hashSource('go()')).toBe(`'sha256-${hash}'`);
    expect(inlineHashes(page('<script>go()</script>'), 'a')).toEqual({
      scripts: [hashSource('go()')],
      styles: [],
      styleAttributes: [],
    });
  });

  test('change with the content', () => {
    const scripts = (code: string) => inlineHashes(page(`<script>${code}</script>`), 'a').scripts;
    expect(scripts('a()')).not.toEqual(scripts('a() '));
    expect(scripts('a && "é"')).toEqual([hashSource('a && "é"')]);
  });

  test('are there for scripts, modules, styles and style attributes, each once and sorted', () => {
    const body =
      '<script type="module">m()</script><script>a()</script><script>a()</script>' +
      '<style>p{}</style><p style="--x: 1"></p><template><style>q{}</style></template>';
    const { scripts, styles, styleAttributes } = inlineHashes(page(body), 'a');
    expect(scripts).toEqual([hashSource('a()'), hashSource('m()')].sort());
    expect(styles).toEqual([hashSource('p{}'), hashSource('q{}')].sort());
    expect(styleAttributes).toEqual([hashSource('--x: 1')]);
  });

  test('are not there for data and files', () => {
    const body = '<script type="application/ld+json">{}</script><script src="/a.js"></script>';
    expect(inlineHashes(page(body), 'a').scripts).toEqual([]);
  });

  test.each(['<p onclick="x()">', '<img src=x OnError=x()>', '<svg><a onfocus="x()"/></svg>'])(
    'are refused to the handler in %s',
    (body) => {
      expect(() => inlineHashes(page(body), 'a/index.html')).toThrow(
        /a\/index\.html: .*inline handler "on/,
      );
    },
  );
});

describe('the policy of a page', () => {
  test('lets nothing in from elsewhere and no inline code', () => {
    const policy = policyOf('');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  });

  test('names the hashes of this page only', () => {
    expect(policyOf('<script>a()</script>')).toContain(`'wasm-unsafe-eval' ${hashSource('a()')}`);
    expect(policyOf('<style>p{}</style>')).toContain(`style-src 'self' ${hashSource('p{}')}`);
    expect(policyOf('<p style="a">')).toContain(
      `style-src-attr 'unsafe-hashes' ${hashSource('a')}`,
    );
    expect(policyOf('')).not.toMatch(/sha256|style-src-attr/);
  });

  test('stands right behind the charset, before anything is loaded', () => {
    const html = withPolicy(page('<script>a()</script>'), 'a.html');
    expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  test('needs a charset to stand behind', () => {
    expect(() => withPolicy('<html></html>', 'a.html')).toThrow('a.html has no <meta charset');
  });

  test('has one value for each directive', () => {
    const names = contentSecurityPolicy({ scripts: [], styles: [], styleAttributes: [] })
      .split('; ')
      .map((directive) => directive.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('every page and the host get their policy', () => {
  const dist = emptyFolder();
  write(dist, 'index.html', page('one'));
  write(dist, 'a/index.html', page('two'));
  securePages(dist, ['index.html', 'a/index.html']);
  for (const name of ['index.html', 'a/index.html']) {
    expect(readFileSync(join(dist, name), 'utf8')).toContain('content-security-policy');
  }
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(hostHeaders);
  expect(hostHeaders).toContain('X-Content-Type-Options: nosniff');
});
