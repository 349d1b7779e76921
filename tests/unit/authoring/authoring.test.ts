import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newChapter } from '../../../src/authoring/new-chapter.ts';
import { stampTranslation } from '../../../src/authoring/stamp-translation.ts';
import { fingerprint, loadCompendium, readCompendium } from '../../../src/model/index.ts';
import { edit, soundCopy, write } from '../kit/folders.ts';

const today = '2026-11-21';

describe('a new chapter', () => {
  test.each([
    ['Threat levels', 'threat-levels', 'T'],
    ['Command & control', 'command-control', 'C'],
    ['Élan: a study', 'elan', 'E'],
    ['The "open" source', 'the-open-source', 'O'],
    ['Zones', 'zones', 'Z'],
  ])('%s passes the check as it is', (title, slug, letter) => {
    const dir = soundCopy();
    const path = newChapter(dir, title, today);
    expect(relative(dir, path)).toBe(join('en', 'chapters', `${slug}.mdx`));
    expect(readCompendium(dir).faults).toEqual([]);
    const chapter = loadCompendium(dir)
      .views.get('en')!
      .chapters.find((c) => c.slug === slug)!;
    expect(chapter).toMatchObject({ title, letter, reviewed: today });
    expect(chapter.code[0]).toBe(letter);
    expect(chapter.guidelines.map(({ id }) => id)).toEqual([`${chapter.code}-01`]);
  });

  test('takes a code that no chapter has', () => {
    const dir = soundCopy();
    newChapter(dir, 'Mandates', today);
    newChapter(dir, 'Mandate law', today);
    expect(readCompendium(dir).faults).toEqual([]);
  });

  test('leaves no draft beside it', () => {
    const dir = soundCopy();
    newChapter(dir, 'Zones', today);
    expect(readdirSync(join(dir, 'en/chapters')).sort()).toEqual([
      'mandate.mdx',
      'oversight.mdx',
      'zones.mdx',
    ]);
  });

  test('is refused where there is one, and that one stays', () => {
    const dir = soundCopy();
    const before = readFileSync(join(dir, 'en/chapters/mandate.mdx'), 'utf8');
    expect(() => newChapter(dir, 'Mandate', today)).toThrow('the chapter is there already');
    expect(readFileSync(join(dir, 'en/chapters/mandate.mdx'), 'utf8')).toBe(before);
  });

  test.each([
    ['الولاية', 'gives no address'],
    ['../../x: y', 'no letter|gives no address|x'],
    ['!', 'gives no address'],
    ['24-hour watch', 'begins with no letter'],
  ])('is refused under the title %s', (title, words) => {
    const dir = soundCopy();
    if (title.startsWith('..')) {
      expect(relative(dir, newChapter(dir, title, today))).toBe(join('en', 'chapters', 'x.mdx'));
    } else expect(() => newChapter(dir, title, today)).toThrow(words);
  });
});

describe('a stamp', () => {
  const french = 'fr/chapters/mandate.mdx';
  const outdated = (dir: string) => loadCompendium(dir).views.get('fr')!.chapters[0]!.outdated;

  test.each([
    ['plain', '\n'],
    ['with Windows line ends', '\r\n'],
  ])('says that a translation follows the English text, %s', (_name, end) => {
    const dir = soundCopy();
    const english = readFileSync(join(dir, 'en/chapters/mandate.mdx'), 'utf8');
    write(
      dir,
      'en/chapters/mandate.mdx',
      `${english.replace('An MOU', 'One MOU')}`.replaceAll('\n', end),
    );
    expect(outdated(dir)).toBe(true);
    stampTranslation(dir, 'fr/mandate');
    expect(outdated(dir)).toBe(false);
  });

  test('changes one line only', () => {
    const dir = soundCopy();
    const before = readFileSync(join(dir, french), 'utf8').split('\n');
    edit(dir, 'en/chapters/mandate.mdx', 'An MOU', 'One MOU');
    stampTranslation(dir, 'fr/chapters/mandate.mdx');
    const after = readFileSync(join(dir, french), 'utf8').split('\n');
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      `  source: '${fingerprint(readFileSync(join(dir, 'en/chapters/mandate.mdx'), 'utf8'))}'`,
    ]);
  });

  test.each([
    ['mandate', 'names no translation'],
    ['en/mandate', 'names no translation'],
    ['fr', 'names no translation'],
    ['de/mandate', 'names no translation'],
    ['fr/nothing', 'there is no page'],
    ['fr/glossary/mandate', 'there is no page'],
  ])('is refused for %s', (name, words) => {
    expect(() => stampTranslation(soundCopy(), name)).toThrow(words);
  });

  test('is refused without an original or without a record', () => {
    const dir = soundCopy();
    write(dir, 'fr/chapters/autre.mdx', '---\ntitle: Autre\n---\n');
    expect(() => stampTranslation(dir, 'fr/autre')).toThrow('has no English original');
    write(dir, 'en/chapters/autre.mdx', '---\ntitle: Other\n---\n');
    expect(() => stampTranslation(dir, 'fr/autre')).toThrow('has no "translation:"');
  });
});
