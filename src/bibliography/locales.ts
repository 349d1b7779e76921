import type { LanguageCode } from '../languages/index.ts';

/** What the style needs of a language: the words around names and the quotation marks. */
interface LocaleRow {
  and: string;
  etAl: string;
  quotes: readonly [open: string, close: string];
}

const rows: Readonly<Record<LanguageCode, LocaleRow>> = {
  en: { and: 'and', etAl: 'and others', quotes: ['“', '”'] },
  fr: { and: 'et', etAl: 'et autres', quotes: ['«\u00a0', '\u00a0»'] },
  ar: { and: 'و', etAl: 'وآخرون', quotes: ['«', '»'] },
};

/** A CSL locale file (https://docs.citationstyles.org/en/stable/specification.html#locale-files). */
export function localeXml(code: LanguageCode): string {
  const { and, etAl, quotes } = rows[code];
  const terms = {
    and,
    'et-al': etAl,
    'open-quote': quotes[0],
    'close-quote': quotes[1],
    'open-inner-quote': '‘',
    'close-inner-quote': '’',
    // Never printed: without these the processor writes "vol." and "no." before a number by itself.
    volume: 'vol.',
    issue: 'no.',
    number: 'no.',
  };
  const xml = Object.entries(terms).map(([name, value]) => `<term name="${name}">${value}</term>`);
  return (
    `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${code}">` +
    `<style-options punctuation-in-quote="false"/><terms>${xml.join('')}</terms></locale>`
  );
}
