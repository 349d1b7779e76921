import { expect, test } from 'vitest';
import { Faults } from '../../../../src/offline/copy/faults.ts';
import { localStyles } from '../../../../src/offline/copy/styles.ts';
import { emptyFolder, write } from '../../kit/folders.ts';

function made(css: string) {
  const site = emptyFolder();
  write(site, 'fonts/a b.woff2', 'font');
  write(site, 'drop.svg', '<svg/>');
  const faults = new Faults();
  const files = new Set(['fonts/a b.woff2', 'drop.svg']);
  return { ...localStyles(css, { file: '_astro/site.css', site, files, faults }), faults };
}

test.each(['url(/fonts/a%20b.woff2)', 'url("/fonts/a b.woff2")', "url( '../fonts/a%20b.woff2' )"])(
  '%s leads to the file from the folder of the style sheet',
  (url) => {
    const { css, uses, faults } = made(`@font-face { src: ${url} format("woff2"); }`);
    expect(css).toBe('@font-face { src: url("../fonts/a%20b.woff2") format("woff2"); }');
    expect(uses).toEqual(['fonts/a b.woff2']);
    expect(() => faults.refuse()).not.toThrow();
  },
);
test('drawings go into the style sheet, where Firefox can use them as a mask', () => {
  const { css, uses } = made('i { mask: url(/drop.svg) }');
  expect(css).toBe(`i { mask: url("data:image/svg+xml;base64,${btoa('<svg/>')}") }`);
  expect(uses).toEqual([]);
});
test('data and references stay', () => {
  const source = 'i { background: url("data:image/png;base64,AA=="); filter: url(#blur) }';
  expect(made(source).css).toBe(source);
});
test.each([
  ['i { background: url(/gone.png) }', 'url(/gone.png) leads to no file'],
  ['i { background: url(https://example.org/a.png) }', 'leads to no file'],
  ['@import "other.css";', '@import'],
])('%s is refused', (css, message) => {
  expect(() => made(css).faults.refuse()).toThrow(message);
});
