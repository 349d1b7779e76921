import { expect, test } from 'vitest';
import { folded, wordsOf } from '../../../src/search/query/words.ts';

test('words lose capitals, accents and punctuation', () => {
  expect(wordsOf('Délai de RÉPONSE, 9/11')).toEqual(['delai', 'de', 'reponse', '9', '11']);
  expect(wordsOf("l’État d'urgence")).toEqual(['l', 'etat', 'd', 'urgence']);
  expect(folded('Œuvre')).toBe('oeuvre');
});

test('Arabic letters that readers exchange become one, vowel signs and the stretch go', () => {
  expect(folded('إلى أمن آخر')).toBe('الي امن اخر');
  expect(folded('وِلايَة')).toBe('ولاية');
  expect(folded('خليـــة')).toBe('خلية');
});

test('nothing to search gives no words', () => {
  expect(wordsOf(' … — ')).toEqual([]);
});
