import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCompendium, readCompendium } from '../../../src/model/index.ts';
import { expectFaults } from '../kit/faults.ts';
import { edit, emptyFolder, soundCopy, write } from '../kit/folders.ts';

const oversight = 'en/chapters/oversight.mdx';
const sentence = 'Every record, at any time.';

describe('characters', () => {
  const cases = [
    ['a bidirectional override', '\u202E', 'direction of the text stands here (U+202E)'],
    ['a bidirectional isolate', '\u2066', 'direction of the text stands here (U+2066)'],
    ['a left-to-right mark', '\u200E', 'direction of the text stands here (U+200E)'],
    ['an Arabic letter mark', '\u061C', 'direction of the text stands here (U+061C)'],
    ['a NUL', '\u0000', 'control character stands here (U+0000)'],
    ['an escape', '\u001B', 'control character stands here (U+001B)'],
    ['a control character of Windows-1252', '\u0092', 'control character stands here (U+0092)'],
    ['a line separator', '\u2028', 'control character stands here (U+2028)'],
    ['a byte order mark inside', '\uFEFF', 'control character stands here (U+FEFF)'],
    ['a replacement character', '\uFFFD', 'control character stands here (U+FFFD)'],
  ] as const;

  test.each(cases)('%s in a text', (_name, character, problem) => {
    const dir = soundCopy();
    edit(dir, oversight, sentence, `Every ${character}record, at any time.`);
    expectFaults(dir, [{ file: oversight, at: 'record, at any', problem, mend: 'Delete it' }]);
  });

  test('stand in a list or at the head', () => {
    const dir = soundCopy();
    edit(dir, 'en/glossary.yaml', 'A written understanding', 'A \u200Fwritten understanding');
    edit(dir, oversight, 'Who checks the cell?', 'Who checks \u202Athe cell?');
    const problem = 'changes the direction';
    expectFaults(dir, [
      { file: 'en/glossary.yaml', at: 'written understanding', problem, mend: 'Delete it' },
      { file: oversight, at: 'question: Who', problem, mend: 'Delete it' },
    ]);
  });

  test('have their column', () => {
    const dir = soundCopy();
    edit(dir, oversight, sentence, `Every \u202Erecord.`);
    expect(readCompendium(dir).faults).toMatchObject([{ line: 23, column: 7 }]);
  });

  test('that Arabic and Persian need are fine', () => {
    const dir = soundCopy();
    edit(dir, 'ar/chapters/mandate.mdx', 'النص المنشور.', 'النص\u200Cالمنشور\u200D، مَنشور.');
    expect(readCompendium(dir).faults).toEqual([]);
  });
});

describe('files that can not be read are reported once, not by what refers to them', () => {
  const latin1 = Buffer.concat([
    Buffer.from('---\ntitle: Caf'),
    Buffer.from([0xe9]),
    Buffer.from('\n'),
  ]);
  const utf16 = Buffer.from('\uFEFFtitle: x', 'utf16le');

  test.each([
    oversight,
    'en/chapters/mandate.mdx',
    'en/templates/t04-mandate-instrument.mdx',
    'en/courses/introduction.mdx',
    'en/glossary.yaml',
    'en/questions.yaml',
    'fr/chapters/mandate.mdx',
    'sources.yaml',
    'edition.yaml',
  ])('%s is not UTF-8', (file) => {
    const dir = soundCopy();
    write(dir, file, latin1);
    expectFaults(dir, [
      { file, at: 2, problem: 'not valid UTF-8', mend: 'save it with the encoding "UTF-8"' },
    ]);
  });

  test('UTF-16', () => {
    const dir = soundCopy();
    write(dir, oversight, utf16);
    expectFaults(dir, [
      { file: oversight, at: 1, problem: 'not valid UTF-8', mend: 'save it with the encoding' },
    ]);
  });

  test('5 MB', () => {
    const dir = soundCopy();
    write(dir, oversight, 'a'.repeat(5_000_000));
    const problem = 'The file has 5.0 MB; a content file has at most 1 MB.';
    expectFaults(dir, [{ file: oversight, at: 0, problem, mend: 'Split the text' }]);
  });

  test('a link to a file outside', () => {
    const [dir, outside] = [soundCopy(), emptyFolder()];
    renameSync(join(dir, oversight), join(outside, 'secret.mdx'));
    symlinkSync(join(outside, 'secret.mdx'), join(dir, oversight));
    const problem = 'This is a link to another file or folder';
    expectFaults(dir, [{ file: oversight, at: 0, problem, mend: 'Put a copy of the file' }]);
  });

  test('a link to a folder, and one that leads nowhere', () => {
    const [dir, outside] = [soundCopy(), emptyFolder()];
    write(outside, 'other.mdx', 'x');
    symlinkSync(outside, join(dir, 'en/extra'));
    symlinkSync(join(dir, 'nothing'), join(dir, 'fr/chapters/oversight.mdx'));
    const problem = 'This is a link to another file or folder';
    expectFaults(dir, [
      { file: 'en/extra', at: 0, problem, mend: 'Put a copy' },
      { file: 'fr/chapters/oversight.mdx', at: 0, problem, mend: 'Put a copy' },
    ]);
  });
});

describe('folders', () => {
  const where = 'set CONTENT_DIR to another folder';

  test('an empty one', () => {
    expect(readCompendium(emptyFolder(), 'content/next').faults).toEqual([
      {
        file: 'content/next',
        line: 0,
        problem: 'The folder holds no content.',
        mend: expect.stringContaining(where),
      },
    ]);
  });

  test.each(['nowhere', 'edition.yaml'])('one that is not there: %s', (name) => {
    const dir = join(soundCopy(), name);
    expect(readCompendium(dir, 'content/next').faults).toEqual([
      {
        file: 'content/next',
        line: 0,
        problem: 'There is no such folder.',
        mend: expect.stringContaining('CONTENT_DIR'),
      },
    ]);
  });

  test('one without chapters', () => {
    const dir = soundCopy();
    for (const folder of ['en', 'fr', 'ar']) rmSync(join(dir, folder), { recursive: true });
    mkdirSync(join(dir, 'en/chapters'), { recursive: true });
    const [fault, ...others] = readCompendium(dir, '.').faults;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: './en/chapters', line: 0 });
    expect(fault!.mend).toContain('npm run chapter -- new');
  });

  test.each([
    ['edition.yaml', 'title, status and languages'],
    ['sources.yaml', 'the bibliography'],
  ])('one without %s', (file, holds) => {
    const dir = soundCopy();
    rmSync(join(dir, file));
    const problem = `The file ${file} is missing; it holds ${holds}`;
    expectFaults(dir, [{ file, at: 0, problem, mend: 'Restore it' }]);
  });

  test('what an operating system leaves behind is passed over', () => {
    const dir = soundCopy();
    write(dir, 'en/.DS_Store', 'x');
    write(dir, 'en/chapters/Thumbs.db', 'x');
    expect(readCompendium(dir).faults).toEqual([]);
  });
});

describe('what editors on other systems write is fine', () => {
  const change = (dir: string, how: (text: string) => string) => {
    for (const file of [oversight, 'en/glossary.yaml', 'en/questions.yaml', 'sources.yaml']) {
      writeFileSync(join(dir, file), how(readFileSync(join(dir, file), 'utf8')));
    }
    return dir;
  };

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('%s', (_name, how) => {
    const plain = loadCompendium(soundCopy(), '.').views.get('en')!;
    const changed = loadCompendium(change(soundCopy(), how), '.').views.get('en')!;
    expect(changed).toEqual(plain);
  });

  test('lines keep their numbers under Windows line ends', () => {
    const dir = soundCopy('citation-unknown');
    change(dir, (text) => text.replaceAll('\n', '\r\n'));
    expect(readCompendium(dir).faults).toMatchObject([{ line: 38 }]);
  });
});
