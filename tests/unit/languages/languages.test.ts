import { describe, expect, test } from 'vitest';
import {
  compareIn,
  formatDay,
  isLanguageCode,
  keyFor,
  languageCodes,
  letterOf,
  pathIn,
  translatorFor,
  type StringKey,
} from '../../../src/languages/index.ts';
import { ar } from '../../../src/languages/strings/ar.ts';
import { en } from '../../../src/languages/strings/en.ts';
import { fr } from '../../../src/languages/strings/fr.ts';
import { audienceIds, levelIds, partIds, sourceKinds } from '../../../src/model/index.ts';

describe('the letter of a title', () => {
  test.each([
    ['en', 'Mandate', 'M'],
    ['en', 'The mandate', 'M'],
    ['en', 'An order', 'O'],
    ['en', 'Anchor', 'A'],
    ['en', 'a', 'A'],
    ['en', '“Need to know”', 'N'],
    ['en', '24-hour watch', '#'],
    ['en', 'الولاية', '#'],
    ['en', '', '#'],
    ['fr', 'Évaluation', 'E'],
    ['fr', 'élan', 'E'],
    ['fr', 'E\u0301valuation', 'E'],
    ['fr', 'Ça', 'C'],
    ['fr', 'Œuvre', 'O'],
    ['fr', 'Le mandat', 'M'],
    ['fr', 'Les mandats', 'M'],
    ['fr', 'Une cellule', 'C'],
    ['fr', 'Des limites', 'L'],
    ['fr', 'L’échange', 'E'],
    ['fr', "l'échange", 'E'],
    ['fr', 'Lettre', 'L'],
    ['fr', 'Desserte', 'D'],
    ['ar', 'الولاية', 'و'],
    ['ar', 'ولاية', 'و'],
    ['ar', 'الأمن', 'ا'],
    ['ar', 'أمن', 'ا'],
    ['ar', 'إشراف', 'ا'],
    ['ar', 'آلية', 'ا'],
    ['ar', 'الإشراف', 'ا'],
    ['ar', 'ألم', 'ا'],
    ['ar', 'مؤسسة', 'م'],
    ['ar', 'مَنع', 'م'],
    ['ar', 'Oversight', '#'],
    ['ar', 'Œuvre', '#'],
    ['ar', '1373', '#'],
  ] as const)('%s: %s', (code, title, letter) => {
    expect(letterOf(code, title)).toBe(letter);
  });
});

describe('alphabetical order', () => {
  test.each([
    ['en', ['The zebra', 'apple', 'T10', 'T9'], ['apple', 'T9', 'T10', 'The zebra']],
    ['fr', ['Zèle', 'écart', 'Ecole', 'L’échange'], ['écart', 'L’échange', 'Ecole', 'Zèle']],
    ['ar', ['الولاية', 'أمن', 'البيانات'], ['أمن', 'البيانات', 'الولاية']],
  ] as const)('%s passes over accents and articles', (code, titles, sorted) => {
    expect([...titles].sort((a, b) => compareIn(code, a, b))).toEqual(sorted);
  });
});

describe('interface strings', () => {
  const tables = { fr, ar };
  const gaps = (text: string) => text.split('%').length - 1;

  test.each(['fr', 'ar'] as const)('%s has the keys of English, and no other', (code) => {
    expect(Object.keys(tables[code]).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(['fr', 'ar'] as const)('%s has the gaps of English in each string', (code) => {
    const wrong = Object.entries(en).filter(
      ([key, text]) => gaps(text) !== gaps(tables[code][key as StringKey]),
    );
    expect(wrong).toEqual([]);
  });

  test('none is empty', () => {
    for (const table of [en, fr, ar]) {
      expect(Object.entries(table).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  test('none has an invisible character that turns the direction', () => {
    for (const text of Object.values(ar)) expect(text).not.toMatch(/[\u200E\u200F\u202A-\u202E]/);
  });

  test('a gap is filled by each value in turn', () => {
    const t = translatorFor('en');
    expect(t('searchCount', 3, '100%')).toBe('3 results for 100%');
    expect(t('note')).toBe('Note ');
  });

  test.each([
    ['part', partIds],
    ['audience', audienceIds],
    ['level', levelIds],
    ['kind', sourceKinds],
  ] as const)('every %s has its name', (prefix, ids) => {
    for (const id of ids) expect(en[keyFor(prefix, id)], id).toBeTruthy();
  });

  test('the key of an identifier', () => {
    expect(keyFor('part', 'case-and-mandate')).toBe('partCaseAndMandate');
  });
});

test('a day is written as its readers write it, with Western digits', () => {
  expect(formatDay('en', '2026-11-21')).toBe('21 November 2026');
  expect(formatDay('fr', '2026-11-21')).toBe('21 novembre 2026');
  expect(formatDay('ar', '2026-11-01')).toMatch(/^1 نوفمبر 2026$/);
});

test('paths and codes of languages', () => {
  expect(pathIn('en', '/mandate/')).toBe('/mandate/');
  expect(pathIn('fr', '/mandate/')).toBe('/fr/mandate/');
  expect(languageCodes).toEqual(['en', 'fr', 'ar']);
  expect(isLanguageCode('fr')).toBe(true);
  expect(isLanguageCode('constructor')).toBe(false);
  expect(isLanguageCode(undefined)).toBe(false);
});
