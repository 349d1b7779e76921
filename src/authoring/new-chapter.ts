import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slug as slugOf } from 'github-slugger';
import { letterOf, rootLanguage } from '../languages/index.ts';
import { writeWhole } from './write-file.ts';

/**
 * Begins a chapter with every field and section in its place.
 * @param today day of the first review, as 2026-11-21
 * @returns path of the new file
 * @throws Error when the title can't be an address or the chapter is there already
 */
export function newChapter(dir: string, title: string, today: string): string {
  const plain = title.replace(/:.*/, '').normalize('NFD').replace(/\p{M}/gu, '').trim();
  const slug = slugOf(plain)
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new Error(`the title "${title}" gives no address. Use Latin letters and figures.`);
  }
  if (letterOf(rootLanguage, title) === '#') {
    throw new Error(`the title "${title}" begins with no letter, so no code can begin with it.`);
  }
  const folder = join(dir, rootLanguage, 'chapters');
  const path = join(folder, `${slug}.mdx`);
  if (existsSync(path)) throw new Error(`the chapter is there already: ${path}.`);
  mkdirSync(folder, { recursive: true });
  writeWhole(path, skeleton(title, freeCode(folder, title), today));
  return path;
}

/** A code of three letters that begins with the letter of the title and that no chapter has. */
function freeCode(folder: string, title: string): string {
  const taken = new Set(
    readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return /^code:\s*([A-Z]{3})/m.exec(text)?.[1];
    }),
  );
  const first = letterOf(rootLanguage, title);
  const letters = [...title.toUpperCase().replace(/[^A-Z]/g, ''), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const start = letters.indexOf(first);
  const rest = letters.slice(start + 1);
  for (const [index, second] of rest.entries()) {
    for (const third of rest.slice(index + 1)) {
      const code = `${first}${second}${third}`;
      if (!taken.has(code)) return code;
    }
  }
  throw new Error(`no free code for "${title}"; choose one by hand.`);
}

function skeleton(title: string, code: string, today: string): string {
  const sections = ['In brief', 'Why it matters'];
  const after = ['How to do it', 'In practice', 'Rights and gender', 'Common failures'];
  const section = (name: string) => `## ${name}\n\nTo be written.\n`;
  return `---
title: ${JSON.stringify(title)}
code: ${code}
part: case-and-mandate
question: Which question does this chapter answer?
answers: [Q1]
summary: >-
  Two sentences that stand alone in a search result.
audience: [head-of-cell]
courses: []
templates: []
related: []
indexTerms: []
reviewed: ${today}
---

${sections.map(section).join('\n')}
## Guidelines

<Guideline id="${code}-01" level="option">
  <Statement>
    To be written: one sentence, one duty, with its bearer.
  </Statement>
  <Why>
    To be written, with its source.
  </Why>
  <How>
    To be written.
  </How>
  <Evidence>
    To be written: what an assessor would ask to see.
  </Evidence>
</Guideline>

${after.map(section).join('\n')}
## Checklist

<Checklist>
  <Check for="${code}-01">
    To be written.
  </Check>
</Checklist>
`;
}
