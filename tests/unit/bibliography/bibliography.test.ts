import { describe, expect, test } from 'vitest';
import { bibliography } from '../../../src/bibliography/index.ts';
import { loadCompendium } from '../../../src/model/index.ts';
import { sound } from '../kit/folders.ts';

const { sources } = loadCompendium(sound);
const [english, french, arabic] = (['en', 'fr', 'ar'] as const).map((c) =>
  bibliography(sources, c),
);

describe('the short form of a note', () => {
  test('is the short title', () => {
    expect(english!.short([{ key: 'iccpr' }])).toBe('ICCPR');
  });

  test('has the pinpoint as it stands', () => {
    expect(english!.short([{ key: 'unsc-res-1373', pinpoint: 'op. para. 2(b)' }])).toBe(
      'S/RES/1373 (2001), op. para. 2(b)',
    );
    expect(arabic!.short([{ key: 'iccpr', pinpoint: 'المادة 17' }])).toBe('ICCPR, المادة 17');
  });

  test('keeps several sources in the order of the author', () => {
    const cited = [{ key: 'trust-study' }, { key: 'iccpr', pinpoint: 'art. 17' }];
    expect(english!.short(cited)).toBe('Persson, Trust (2013); ICCPR, art. 17');
    expect(english!.short([...cited].reverse())).toBe('ICCPR, art. 17; Persson, Trust (2013)');
  });

  test('does not depend on what was cited before', () => {
    const first = english!.short([{ key: 'iccpr' }]);
    english!.short([{ key: 'audit-report' }]);
    expect(english!.short([{ key: 'iccpr' }])).toBe(first);
  });
});

describe('references', () => {
  const keys = ['unsc-res-1373', 'iccpr', 'trust-study', 'iccpr', 'good-practices'];

  test('stand once each, by author', () => {
    expect(english!.references(keys).map(({ key }) => key)).toEqual([
      'trust-study',
      'good-practices',
      'iccpr',
      'unsc-res-1373',
    ]);
  });

  test('give authors, title, place and year', () => {
    const html = Object.fromEntries(english!.references(keys).map((r) => [r.key, r.html.trim()]));
    expect(html['iccpr']).toBe(
      'United Nations General Assembly, <i>International Covenant on Civil and Political Rights</i>, 1966.',
    );
    expect(html['trust-study']).toBe(
      'Anna Persson and Lars Berg, “Trust between agencies”, <i>Journal of Examples</i>, 12 (3), 2013.',
    );
  });

  test('are in the words and quotation marks of the language', () => {
    expect(french!.references(['trust-study'])[0]!.html).toMatch(
      /Anna Persson et Lars Berg, «[\u00a0\u202f]Trust between agencies[\u00a0\u202f]»/,
    );
    expect(arabic!.references(['trust-study'])[0]!.html).toContain('«Trust between agencies»');
  });

  test('of a list that changes are those of the list', () => {
    english!.references(keys);
    expect(english!.references(['audit-report']).map(({ key }) => key)).toEqual(['audit-report']);
    expect(english!.references([])).toEqual([]);
  });
});
