import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCompendium } from '../../../src/model/index.ts';
import { formatFaults } from '../../../src/faults/fault.ts';
import { expectFaults, type BadCases } from '../kit/faults.ts';
import { bad, sound, soundCopy } from '../kit/folders.ts';
import { citations } from './bad/citations.ts';
import { components } from './bad/components.ts';
import { fields } from './bad/fields.ts';
import { files } from './bad/files.ts';
import { guidelines } from './bad/guidelines.ts';
import { links } from './bad/links.ts';
import { lists } from './bad/lists.ts';
import { several } from './bad/several.ts';
import { text } from './bad/text.ts';
import { translations } from './bad/translations.ts';
import { yaml } from './bad/yaml.ts';

const groups: Readonly<Record<string, BadCases>> = {
  citations,
  components,
  fields,
  files,
  guidelines,
  links,
  lists,
  several,
  text,
  translations,
  yaml,
};

test('the sound compendium has no fault', () => {
  expect(readCompendium(sound).faults).toEqual([]);
});

describe.each(Object.entries(groups))('%s', (_group, cases) => {
  test.each(Object.entries(cases))('%s', (name, expected) => {
    expectFaults(soundCopy(name), expected);
  });
});

test('every bad compendium has its case', () => {
  const known = Object.values(groups).flatMap((cases) => Object.keys(cases));
  expect(readdirSync(bad).sort()).toEqual(known.sort());
});

test('faults of several files are printed in the order of file and line', () => {
  const { faults } = readCompendium(soundCopy('several'), 'content');
  const shown = formatFaults(faults);
  const places = [...shown.matchAll(/^content\/(\S+?)(?::(\d+))?(?::\d+)?$/gm)].map(
    ([, file, line]) => [file!, Number(line ?? 0)] as const,
  );
  const sorted = [...places].sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n));
  expect(places).toHaveLength(several['several']!.length);
  expect(places).toEqual(sorted);
  expect(shown).toMatch(/\n\n9 faults in the content\.$/);
});
