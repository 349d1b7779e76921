import { expect } from 'vitest';
import { levelIds } from '../../../src/model/index.ts';
import type { Reader } from './reader.ts';
import { searchFor, shown } from './search-window.ts';

/** What a reader does with a copy in all languages; every step fails where the copy is broken. */
export const journey: Readonly<Record<string, (reader: Reader, root: string) => Promise<void>>> = {
  async 'goes from page to page'(reader, root) {
    await reader.open(`${root}index.html`);
    await reader.follow('.thumb-index a');
    expect(await address(reader)).toMatch(/\/a-z\/index\.html#\w$/);
    await reader.follow('.site-nav a[href*="guidelines/"]');
    await reader.follow('[data-register] tbody a');
    expect(await heading(reader)).not.toBe('');
    expect(await noticeShown(reader)).toBe(false);
    expect(await background(reader)).not.toBe('rgba(0, 0, 0, 0)');
  },
  async 'finds words, and marks them on the page that opens'(reader, root) {
    await reader.open(`${root}index.html`);
    await reader.press('/');
    const { results } = await searchFor(reader, 'prohibited activities');
    expect(results.length).toBeGreaterThan(3);
    expect(results.every(({ href }) => href.startsWith(root))).toBe(true);
    expect(results.some(({ excerpt }) => excerpt.includes('<mark>'))).toBe(true);
    await reader.follow('.search-results .result-title');
    expect(
      await reader.run(() => document.querySelectorAll('main mark').length, undefined),
    ).toBeGreaterThan(0);
  },
  async 'goes straight to a guideline'(reader, root) {
    await reader.open(`${root}glossary/index.html`);
    await reader.press('/');
    await searchFor(reader, 'man 3');
    await reader.follow('[data-go-to]');
    expect(await address(reader)).toMatch(/\/g\/MAN-03\/index\.html$/);
  },
  async 'filters results'(reader, root) {
    await reader.open(`${root}index.html`);
    await reader.press('/');
    const all = await searchFor(reader, 'mandate');
    await reader.choose('[data-search-filter="kind"]', 'guideline');
    const some = await shown(reader, 'mandate as guideline');
    expect(new Set(some.results.map(({ kind }) => kind))).toEqual(new Set(['guideline']));
    expect(some.status).not.toBe(all.status);
  },
  async 'filters the register of guidelines'(reader, root) {
    await reader.open(`${root}guidelines/index.html`);
    const rows = () =>
      reader.run(
        () => document.querySelectorAll('[data-register] tbody tr:not([hidden])').length,
        undefined,
      );
    const all = await rows();
    await reader.choose('select[data-filter="level"]', levelIds[0]);
    expect(await rows()).toBeLessThan(all);
    expect(await rows()).toBeGreaterThan(0);
  },
  async 'changes the language and searches in it'(reader, root) {
    await reader.open(`${root}mandate/index.html`);
    await reader.follow('.languages a[hreflang="ar"]');
    expect(await address(reader)).toBe(`${root}ar/mandate/index.html`);
    expect(await reader.run(() => document.documentElement.dir, undefined)).toBe('rtl');
    await reader.press('/');
    const { results } = await searchFor(reader, 'الولاية');
    expect(results[0]?.href).toContain('/ar/');
    await reader.open(`${root}ar/index.html`);
    await reader.follow('.languages a[hreflang="fr"]');
    await reader.press('/');
    expect((await searchFor(reader, 'mandat')).results[0]?.href).toContain('/fr/');
  },
  async 'keeps the colours from page to page'(reader, root) {
    await reader.open(`${root}index.html`);
    for (const theme of ['dark', 'light', 'auto']) {
      await reader.choose('[data-theme-choice]', theme);
      // The choice is written down after the event that makes it.
      await reader.run(() => new Promise((done) => setTimeout(done, 50)), undefined);
      await reader.follow('.site-nav a:not([href$="#_top"]):not([aria-current])');
      expect(await themeOf(reader)).toEqual([theme, theme]);
      await reader.open(`${root}fr/index.html`);
      expect(await themeOf(reader)).toEqual([theme, theme]);
      await reader.open(`${root}index.html`);
    }
  },
  async 'shows the meaning of a term'(reader, root) {
    await reader.open(`${root}mandate/index.html`);
    const opened = await reader.run(() => {
      const button = document.querySelector<HTMLElement>('main [popovertarget]');
      button?.click();
      return document.querySelector('.definition:popover-open')?.textContent ?? '';
    }, undefined);
    expect(opened).not.toBe('');
  },
  async 'copies the address of a guideline'(reader, root) {
    await reader.open(`${root}g/MAN-03/index.html`);
    const label = () =>
      reader.run(() => document.querySelector('[data-copy]')!.textContent ?? '', undefined);
    const before = await label();
    await reader.click('[data-copy]');
    await reader.until((old) => document.querySelector('[data-copy]')!.textContent !== old, before);
  },
  async 'shows figures'(reader, root) {
    await reader.open(`${root}mandate/index.html`);
    const broken = await reader.run(
      () =>
        [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
          .length,
      undefined,
    );
    expect(broken).toBe(0);
  },
};

const address = (reader: Reader) => reader.run(() => location.href, undefined);
const heading = (reader: Reader) =>
  reader.run(() => document.querySelector('h1')?.textContent ?? '', undefined);
const background = (reader: Reader) =>
  reader.run(() => getComputedStyle(document.body).backgroundColor, undefined);
const noticeShown = (reader: Reader) =>
  reader.run(() => document.querySelector('.unpack-first')!.getClientRects().length > 0, undefined);
const themeOf = (reader: Reader) =>
  reader.run(
    () => [
      document.documentElement.dataset['theme'],
      document.querySelector<HTMLSelectElement>('[data-theme-choice]')!.value,
    ],
    undefined,
  );
