import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguageCode, rootLanguage } from '../languages/index.ts';
import { fingerprint } from '../model/index.ts';
import { writeWhole } from './write-file.ts';

const folders = ['chapters', 'templates', 'courses', 'models'];
const sourceLine = /^( {2}source:).*$/m;

/**
 * Writes the fingerprint of the English text into a translation.
 * @param name language and page, like `fr/mandate` or `fr/templates/t04-mandate-instrument`
 * @returns path of the translation
 * @throws Error when there is no such page, no original or no `translation:` in it
 */
export function stampTranslation(dir: string, name: string): string {
  const [code, ...rest] = name.replace(/\.mdx$/, '').split('/');
  if (!isLanguageCode(code) || code === rootLanguage || rest.length === 0) {
    throw new Error(`"${name}" names no translation. Write the language and the page: fr/mandate.`);
  }
  const page = rest.length === 1 ? `chapters/${rest[0]}` : rest.join('/');
  const path = join(dir, code, `${page}.mdx`);
  const original = join(dir, rootLanguage, `${page}.mdx`);
  if (!folders.includes(page.split('/')[0]!) || !existsSync(path)) {
    throw new Error(`there is no page "${name}". Pages of ${code} stand in ${code}/chapters/.`);
  }
  if (!existsSync(original)) throw new Error(`"${name}" has no English original.`);
  const text = readFileSync(path, 'utf8');
  if (!sourceLine.test(text)) {
    throw new Error(`"${name}" has no "translation:" with a line "  source:" in its head.`);
  }
  const english = readFileSync(original, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  // In quotes: a fingerprint may have digits only, and YAML would read a number.
  writeWhole(path, text.replace(sourceLine, `$1 '${fingerprint(english)}'`));
  return path;
}
