import { describe, expect, test } from 'vitest';
import { corrected, isKnown } from '../../../src/search/query/spelling.ts';

const words = (text: string) => new Map(text.split(' ').map((word) => [word, 1]));
const english = words(
  'retention retain agency share stop minimise arrest warrant monitor carry plan assess publish classify ' +
    'request report refuse leave deny delete transfer supply oversight assessment center center police policy form from',
);
const french = words('retention conservation liberte mandat transmettre proportionnalite legal');
const arabic = words('ولاية بيانات خصوصية رقابة');

describe('a word of the site', () => {
  const inflections =
    'retains retained retaining agencies shares shared sharing stops stopped stopping minimises minimised ' +
    'minimising arrests arrested arresting warrants warranted monitors monitored monitoring carries carried ' +
    'plans planned planning assesses assessed publishes published publishing classifies classified requests ' +
    'reported refuses refusing denies denied deletes deleted transferred transferring supplies supplied';
  test('40 inflections are never corrected', () => {
    const all = inflections.split(' ');
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(all.filter((word) => english.has(word))).toEqual([]);
    expect(all.filter((word) => !isKnown(word, english, 'en'))).toEqual([]);
  });

  test('nor are the words themselves, short words and words with digits', () => {
    for (const word of [...english.keys(), 'turf', 'xyz', 'man03', '2016680', 's1373']) {
      expect(isKnown(word, english, 'en'), word).toBe(true);
    }
  });

  test('in French and Arabic, with endings and article', () => {
    for (const word of ['libertes', 'mandats', 'conservations', 'legales', 'legaux']) {
      expect(isKnown(word, french, 'fr'), word).toBe(true);
    }
    for (const word of ['الولاية', 'والبيانات', 'للخصوصية', 'بالرقابة']) {
      expect(isKnown(word, arabic, 'ar'), word).toBe(true);
    }
  });
});

describe('a slip', () => {
  test.each([
    ['retenion', 'retention'],
    ['oversihgt', 'oversight'],
    ['assesment', 'assessment'],
    ['agnecies', 'agency'],
    ['polcie', 'police'],
  ])('%s means %s', (typed, meant) => {
    expect(isKnown(typed, english, 'en')).toBe(false);
    expect(corrected(typed, english, 'en')).toBe(meant);
  });

  test('is mended in French and Arabic', () => {
    expect(isKnown('proportionalite', french, 'fr')).toBe(false);
    expect(corrected('proportionalite', french, 'fr')).toBe('proportionnalite');
    expect(corrected('consrevation', french, 'fr')).toBe('conservation');
    expect(isKnown('خصصوية', arabic, 'ar')).toBe(false);
    expect(corrected('خصصوية', arabic, 'ar')).toBe('خصوصية');
  });

  test('too many slips mean nothing', () => {
    expect(corrected('retxxxion', english, 'en')).toBeUndefined();
    expect(corrected('banana', english, 'en')).toBeUndefined();
  });

  test('the more common word wins between two that are as near', () => {
    const near = new Map([
      ['cells', 1],
      ['calls', 3],
    ]);
    expect(corrected('cxlls', near, 'en')).toBe('calls');
  });
});
