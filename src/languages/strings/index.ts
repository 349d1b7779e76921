import type { LanguageCode } from '../table.ts';
import { ar } from './ar.ts';
import { en, type StringKey, type Strings } from './en.ts';
import { fr } from './fr.ts';

export type { StringKey, Strings };

const tables: Readonly<Record<LanguageCode, Strings>> = { en, fr, ar };

/** Looks up an interface string and fills each `%` with the next value. */
export type Translate = (key: StringKey, ...values: (string | number)[]) => string;

/** The interface of a language. */
export function translatorFor(code: LanguageCode): Translate {
  const strings = tables[code];
  return (key, ...values) => {
    let next = 0;
    return strings[key].replace(/%/g, () => String(values[next++] ?? ''));
  };
}

/** Key of a string that is named after an identifier: `part` + `case-and-mandate`. */
export function keyFor(prefix: string, id: string): StringKey {
  const name = id.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return `${prefix}${name}` as StringKey;
}
