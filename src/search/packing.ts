import { pathIn, type LanguageCode } from '../languages/table.ts';
import { resultKinds, type Lexicon, type ResultKind, type SearchRecord } from './lexicon.ts';
import { abbreviationOf, nameWords, synonymsOf } from './names.ts';
import { packWords, unpackWords } from './word-list.ts';

/** The lexicon as it travels: what can be worked out from the rest is left out. */
export interface PackedLexicon {
  language: LanguageCode;
  idLength: number;
  /** The ids of all records in one row. */
  ids: string;
  /** One text a kind in the order of `resultKinds`, one line a record. */
  records: string[];
  /** The words of the texts that stand in no title or name. */
  words: string;
}

/** What stands before and after the last part of a path, by kind. */
const around: Readonly<Record<ResultKind, readonly [before: string, after: string]>> = {
  chapter: ['/', '/'],
  guideline: ['/g/', '/'],
  term: ['/glossary/#', ''],
  template: ['/templates/', '/'],
  source: ['/sources/#', ''],
  model: ['/models/#', ''],
  course: ['/courses/#', ''],
  question: ['/questions/#', ''],
};

/** The last part of a path that most titles lead to by themselves. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/ \(.*\)$/, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** Packs a lexicon for the wire. Records must stand in the order of `resultKinds`. */
export function packLexicon(lexicon: Lexicon): PackedLexicon {
  const { language, records, vocabulary } = lexicon;
  const inNames = nameWords(records);
  return {
    language,
    idLength: records[0]?.id.length ?? 0,
    ids: records.map(({ id }) => id).join(''),
    records: resultKinds.map((kind) =>
      records
        .filter((record) => record.kind === kind)
        .map((record) => lineOf(record, language))
        .join('\n'),
    ),
    words: packWords(new Map([...vocabulary].filter(([word]) => !inNames.has(word)))),
  };
}

/** Last part of the path, title, names, part: without empty fields at the end. */
function lineOf({ path, title, kind, part, names }: SearchRecord, code: LanguageCode): string {
  const [before, after] = around[kind];
  const last = path.slice(pathIn(code, before).length, path.length - after.length);
  const own = kind === 'template' ? title.slice(last.length + 1) : title;
  const abbreviation = kind === 'term' ? abbreviationOf(title) : '';
  const fields = [
    slugOf(title) === last ? '' : last,
    own,
    names.filter((name) => name !== abbreviation).join('|'),
    part < 0 ? '' : String(part),
  ];
  return fields.join('\t').replace(/\t+$/, '');
}

/** The reverse of `packLexicon`. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const { language, idLength, ids } = packed;
  const records = packed.records.flatMap((lines, kind) =>
    lines === ''
      ? []
      : lines.split('\n').map((line) => recordOf(line, resultKinds[kind]!, language)),
  );
  records.forEach((record, index) => {
    record.id = ids.slice(index * idLength, (index + 1) * idLength);
  });
  const vocabulary = unpackWords(packed.words);
  for (const word of nameWords(records)) vocabulary.set(word, 2);
  return { language, records, vocabulary, synonyms: synonymsOf(records) };
}

function recordOf(line: string, kind: ResultKind, code: LanguageCode): SearchRecord {
  const [given = '', own = '', names = '', part = ''] = line.split('\t');
  const last = given || slugOf(own);
  const title = kind === 'template' ? `${last} ${own}` : own;
  const [before, after] = around[kind];
  const abbreviation = kind === 'term' ? abbreviationOf(title) : '';
  return {
    id: '',
    path: pathIn(code, `${before}${last}${after}`),
    title,
    kind,
    part: part === '' ? -1 : Number(part),
    names: [...(abbreviation ? [abbreviation] : []), ...names.split('|').filter(Boolean)],
  };
}
