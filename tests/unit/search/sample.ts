import type { Lexicon, SearchRecord } from '../../../src/search/lexicon.ts';
import { nameWords, synonymsOf } from '../../../src/search/names.ts';
import type { WordSearch } from '../../../src/search/query/rank.ts';

const record = (
  id: string,
  kind: SearchRecord['kind'],
  path: string,
  title: string,
  names: string[] = [],
  part = -1,
): SearchRecord => ({ id, kind, path, title, names, part });

const records = [
  record(
    'a1',
    'chapter',
    '/mandate/',
    'Mandate',
    ['MAN', 'founding instrument', 'sunset clause'],
    0,
  ),
  record('a2', 'chapter', '/oversight/', 'Oversight', ['OVE', 'Who watches the cell?'], 0),
  record('b1', 'guideline', '/g/MAN-03/', ''),
  record('b2', 'guideline', '/g/OVE-01/', ''),
  record('c1', 'term', '/glossary/#sunset-clause', 'sunset clause', ['expiry clause', 'silo']),
  record('c2', 'term', '/glossary/#dpia', 'data protection impact assessment (DPIA)', [
    'DPIA',
    'privacy impact assessment',
  ]),
  record('c3', 'term', '/glossary/#clause', 'clause'),
  record('d1', 'template', '/templates/T20/', 'T20 Data protection impact assessment', ['T20']),
  record('e1', 'source', '/sources/#eu-led', 'Law Enforcement Directive', ['(EU) 2016/680']),
  record('f1', 'model', '/models/#belgium-cuta', 'Belgium: CUTA', ['Belgium']),
  record('g1', 'course', '/courses/#excel', 'Excel'),
  record('h1', 'question', '/questions/#Q1', 'Why a clear mandate?', ['Q1']),
];

/** A small lexicon of English entries of every kind. */
export const sample: Lexicon = {
  language: 'en',
  records,
  vocabulary: new Map([
    ...['arrest', 'parliament', 'report'].map((word, index) => [word, index + 1] as const),
    ...[...nameWords(records)].map((word) => [word, 2] as const),
  ]),
  synonyms: synonymsOf(records),
};

/** What the texts of the entries hold. */
const texts: Readonly<Record<string, string>> = {
  a1: 'mandate of the cell founding instrument sunset clause arrest parliament',
  a2: 'oversight of the cell parliament report clause',
  b1: 'the cell does not arrest',
  b2: 'the cell answers to parliament',
  c1: 'sunset clause expiry clause',
  c2: 'data protection impact assessment privacy dpia',
  c3: 'clause',
  d1: 'data protection impact assessment form',
  e1: 'law enforcement directive 2016 680',
  f1: 'belgium law parliament',
  g1: 'excel data',
  h1: 'mandate of the cell',
};

/** Stands for Pagefind: all entries that hold a word or a "phrase", scored by how much of the text it is. */
export const searchSample: WordSearch = (asked) => {
  const wanted = asked.replaceAll('"', '');
  const hits = Object.entries(texts).filter(([, text]) => ` ${text} `.includes(` ${wanted} `));
  return Promise.resolve(hits.map(([id, text]) => ({ id: `en_${id}99`, score: 10 / text.length })));
};
