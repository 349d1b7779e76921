import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element } from 'hast';
import {
  formatDay,
  language,
  pathIn,
  translatorFor,
  type LanguageCode,
} from '../../languages/index.ts';
import { formatSize } from '../../languages/sizes.ts';
import type { Edition } from '../../model/index.ts';
import { signatureName } from '../integrity/sums.ts';
import type { Download, Published } from './publish.ts';

/** Bytes a second on the slow link that the page reckons with: 128 kbit/s. */
const slowLink = 128_000 / 8;

/**
 * Writes what was published into the pages "Downloads" and "Verify". They are made before the copies
 * are, so in a copy they say instead that it is one.
 */
export function fillPages(site: string, published: Published, edition: Edition): void {
  for (const code of edition.languages) {
    fill(site, pathIn(code, '/downloads/index.html'), 'downloads', table(published, edition, code));
    const zips = published.files.filter(({ languages }) => languages.length > 0);
    const sums = zips.map(({ name, sha256 }) => `${sha256}  ${name}`).join('\n');
    fill(site, pathIn(code, '/verify.html'), 'sums', sums);
  }
}

/** Puts HTML into the element of a page that is marked for it. */
function fill(site: string, page: string, name: string, html: string): void {
  const path = join(site, page);
  if (!existsSync(path)) throw new Error(`The page ${page} is missing; its list can't be filled.`);
  const text = readFileSync(path, 'utf8');
  const place = new RegExp(`(<(div|pre)[^>]*data-fill="${name}"[^>]*>)([\\s\\S]*?)(</\\2>)`);
  if (!place.test(text)) throw new Error(`The page ${page} has no place for its list "${name}".`);
  writeFileSync(
    path,
    text.replace(place, (_all, open: string, _tag, _old, close: string) => open + html + close),
  );
}

function table({ folder, files }: Published, edition: Edition, code: LanguageCode): string {
  const t = translatorFor(code);
  const heads = [
    t('downloadFile'),
    t('downloadContents'),
    t('downloadSize'),
    t('downloadTime'),
    t('downloadDate'),
    'SHA-256',
  ];
  const row = (file: Download): Element => {
    const cells = [
      [h('a', { href: `/${folder}/${file.name}`, dir: 'ltr' }, file.name)],
      [contents(file, code)],
      [formatSize(code, file.bytes)],
      [t('minutes', Math.max(1, Math.ceil(file.bytes / slowLink / 60)))],
      [formatDay(code, edition.date)],
      [h('code', { dir: 'ltr' }, file.sha256)],
    ];
    return h(
      'tr',
      { role: 'row' },
      cells.map((cell, index) => h('td', { role: 'cell', dataLabel: heads[index] }, cell)),
    );
  };
  const head = h(
    'tr',
    { role: 'row' },
    heads.map((name) => h('th', { scope: 'col', role: 'columnheader' }, name)),
  );
  return toHtml(
    h('table', { role: 'table' }, [
      h('thead', { role: 'rowgroup' }, [head]),
      h('tbody', { role: 'rowgroup' }, files.map(row)),
    ]),
  );
}

function contents(file: Download, code: LanguageCode): string {
  const t = translatorFor(code);
  const [only, ...more] = file.languages;
  if (!only) return t(file.name === signatureName ? 'downloadSignature' : 'downloadSums');
  return more.length > 0
    ? t('downloadAllLanguages')
    : t('downloadOneLanguage', language(only).name);
}
