import { expect, test } from 'vitest';
import { pathOfIdentifier } from '../../../src/search/query/identifier.ts';

const known = { guidelines: new Set(['MAN-03', 'OVE-12']), templates: new Set(['T04', 'T33']) };
const path = (query: string) => pathOfIdentifier(query, known);

test.each(['MAN-03', 'man 3', 'Man03', ' man–3 ', 'man.03'])('%s is a guideline', (query) => {
  expect(path(query)).toBe('/g/MAN-03/');
});

test.each(['T33', 't 33', 'template 33', 'Modèle 33', 'modele 33', 'نموذج 33'])(
  '%s is a template',
  (query) => {
    expect(path(query)).toBe('/templates/T33/');
  },
);

test('a question has its number, T4 its zero', () => {
  expect(path('q5')).toBe('/questions/#Q5');
  expect(path('Q9')).toBeUndefined();
  expect(path('t4')).toBe('/templates/T04/');
});

test.each(['MAN-99', 'T05', 'man', 'covid 19', 'OVE-123', 'T33 annex', 'resolution 1373'])(
  '%s is no identifier of the site',
  (query) => expect(path(query)).toBeUndefined(),
);
