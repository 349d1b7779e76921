import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/faults/fault.ts';
import {
  fingerprint,
  loadCompendium,
  readCompendium,
  shownPath,
} from '../../../src/model/index.ts';
import { edit, sound, soundCopy } from '../kit/folders.ts';

const compendium = loadCompendium(sound, 'content/next');
const view = (code: 'en' | 'fr' | 'ar') => compendium.views.get(code)!;

describe('a view', () => {
  test('is there for each language of the edition', () => {
    expect([...compendium.views.keys()]).toEqual(['en', 'fr', 'ar']);
  });

  test('falls back to English where a text is not translated', () => {
    const chapters = view('fr').chapters.map(({ slug, title, language }) => [
      slug,
      title,
      language,
    ]);
    expect(chapters).toEqual([
      ['mandate', 'Mandat', 'fr'],
      ['oversight', 'Oversight', 'en'],
    ]);
    expect(view('fr').glossary.map(({ term, language }) => `${language} ${term}`)).toEqual([
      'en fusion cell',
      'fr mandat',
      'en memorandum of understanding',
      'en oversight',
    ]);
  });

  test('files a text under the letter of its own alphabet', () => {
    const letters = (code: 'en' | 'fr' | 'ar') => view(code).chapters.map(({ letter }) => letter);
    expect(letters('en')).toEqual(['M', 'O']);
    expect(letters('ar').sort()).toEqual(['#', 'و']);
  });

  test('can not be changed', () => {
    expect(Object.isFrozen(compendium)).toBe(true);
    expect(Object.isFrozen(view('en'))).toBe(true);
  });
});

describe('a chapter', () => {
  const [mandate] = view('en').chapters;

  test('has its guidelines, with the audience of the chapter unless they have their own', () => {
    const [first, second] = mandate!.guidelines;
    expect(first).toMatchObject({
      id: 'MAN-01',
      level: 'good-practice',
      line: 33,
      chapter: 'mandate',
      file: 'content/next/en/chapters/mandate.mdx',
      audience: ['decision-maker', 'legal-adviser'],
      text: 'The State sets out the purpose of the cell in a published legal instrument.',
      citations: [{ sources: [{ key: 'good-practices', pinpoint: 'practice 2' }], line: 38 }],
    });
    expect(second!.audience).toEqual(['legal-adviser']);
    for (const part of ['statement', 'why', 'how', 'evidence'] as const) {
      expect(first![part].length).toBeGreaterThan(0);
    }
  });

  test('has its headings with the anchors of the page', () => {
    expect(view('en').chapters[1]!.headings).toContainEqual({
      depth: 3,
      text: 'What an inspector sees',
      id: 'what-an-inspector-sees',
    });
    expect(view('ar').chapters.at(-1)!.headings.length).toBeGreaterThan(0);
  });

  test('counts its words', () => {
    const dir = soundCopy();
    edit(
      dir,
      'en/chapters/oversight.mdx',
      'Every record, at any time.',
      'Every record, at any time of day.',
    );
    const words = (from: string) => loadCompendium(from).views.get('en')!.chapters[1]!.words;
    expect(words(dir) - words(sound)).toBe(2);
  });
});

describe('a translation', () => {
  const french = (dir: string) => loadCompendium(dir).views.get('fr')!.chapters[0]!;

  test('is up to date while the English text has its fingerprint', () => {
    expect(french(sound).outdated).toBe(false);
  });

  test('is outdated when the English text has changed', () => {
    const dir = soundCopy();
    edit(dir, 'en/chapters/mandate.mdx', 'An MOU alone binds nobody.', 'An MOU binds nobody.');
    expect(french(dir).outdated).toBe(true);
  });

  test('may lack a guideline only while it is outdated', () => {
    const more = (dir: string) => {
      edit(dir, 'en/chapters/mandate.mdx', '## Checklist\n', `${guideline}\n\n## Checklist\n`);
      edit(
        dir,
        'en/chapters/mandate.mdx',
        '</Checklist>',
        '<Check for="MAN-03">\nDone.\n</Check>\n</Checklist>',
      );
      return dir;
    };
    expect(readCompendium(more(soundCopy())).faults).toEqual([]);
  });
});

const guideline = `<Guideline id="MAN-03" level="option">
<Statement>
A.
</Statement>
<Why>
B.
</Why>
<How>
C.
</How>
<Evidence>
D.
</Evidence>
</Guideline>`;

describe('the whole', () => {
  test('knows where each source is cited', () => {
    const paths = (key: string) => compendium.citedIn.get(key)?.map(({ path }) => path);
    expect(paths('good-practices')).toEqual([
      '/mandate/',
      '/oversight/',
      '/templates/T04/',
      '/questions/#Q2',
    ]);
    expect(paths('belgian-law')).toEqual(['/models/#belgium', '/questions/#Q1']);
    expect(paths('audit-report')).toEqual(['/courses/#introduction']);
    expect(paths('trust-study')).toBeUndefined();
  });

  test('is refused with every fault', () => {
    const dir = soundCopy('several');
    expect(() => loadCompendium(dir, 'content/next')).toThrow(ContentError);
    expect(() => loadCompendium(dir, 'content/next')).toThrow(/mandate\.mdx:19[\s\S]*9 faults/);
  });
});

test('a fingerprint follows the text', () => {
  expect(fingerprint('a')).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint('a')).toBe(fingerprint('a'));
  expect(fingerprint('a')).not.toBe(fingerprint('a '));
});

test('a folder is shown as people name it', () => {
  expect(shownPath(`${process.cwd()}/content/next`)).toBe('content/next');
  expect(shownPath(process.cwd())).toBe('.');
  expect(shownPath('/elsewhere/content')).toBe('/elsewhere/content');
});
