import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../faults/fault.ts';
import { isLanguageCode } from '../../languages/index.ts';
import { forbiddenCharacters } from '../../markdown/lint/index.ts';

/** A chapter is at most a few dozen kilobytes; more is a pasted picture or a mistake. */
const maxBytes = 1024 * 1024;

export interface ContentFile {
  /** Path from the content folder, with slashes: `en/chapters/mandate.mdx`. */
  path: string;
  /** Path as shown to people: `content/next/en/chapters/mandate.mdx`. */
  shown: string;
  text: string;
}

const rootFiles = ['edition.yaml', 'sources.yaml'];
const languageFiles = ['glossary.yaml', 'questions.yaml', 'assessment.yaml'];
const pageFolders = ['chapters', 'templates', 'courses', 'models'];

/**
 * Reads every content file and reports those that can't be read or have no place here.
 * @param dir folder of an edition, such as `content/next`
 * @param shownDir the same folder as it is named in messages
 */
export function readContentFiles(
  dir: string,
  shownDir: string,
): { files: ContentFile[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const files: ContentFile[] = [];
  for (const path of listFiles(dir)) {
    const shown = `${shownDir}/${path}`;
    const stray = strayReason(path);
    if (stray) {
      faults.push({ file: shown, line: 0, ...stray });
      continue;
    }
    const { size } = statSync(join(dir, path));
    if (size > maxBytes) {
      faults.push({
        file: shown,
        line: 0,
        problem: `The file has ${(size / 1e6).toFixed(1)} MB; a content file has at most 1 MB.`,
        mend: 'Split the text, or take out what was pasted by mistake, such as a picture.',
      });
      continue;
    }
    const read = decode(readFileSync(join(dir, path)), shown);
    faults.push(...read.faults);
    if (read.text !== undefined) files.push({ path, shown, text: read.text });
  }
  if (files.length === 0 && faults.length === 0) {
    faults.push({
      file: shownDir,
      line: 0,
      problem: 'The folder holds no content.',
      mend: 'Put edition.yaml, sources.yaml and en/chapters/ in it, or set CONTENT_DIR to another folder.',
    });
  }
  return { files, faults };
}

function listFiles(dir: string, prefix = ''): string[] {
  let entries;
  try {
    entries = readdirSync(join(dir, prefix), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.name !== '.DS_Store' && entry.name !== 'Thumbs.db')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = prefix ? `${prefix}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(dir, path) : [path];
    });
}

function strayReason(path: string): { problem: string; mend: string } | undefined {
  const [first, second, third, ...rest] = path.split('/');
  if (second === undefined && rootFiles.includes(first!)) return undefined;
  if (isLanguageCode(first)) {
    if (third === undefined && languageFiles.includes(second!)) return undefined;
    if (pageFolders.includes(second!) && third?.endsWith('.mdx') && rest.length === 0) {
      if (/^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(third)) return undefined;
      return {
        problem: `The file name "${third}" is no good as an address.`,
        mend: 'Use small Latin letters, digits and hyphens, for example threat-levels.mdx.',
      };
    }
  }
  return {
    problem: 'Nothing reads a file in this place.',
    mend:
      'Chapters stand in <language>/chapters/, templates in templates/, courses in courses/, arrangements ' +
      'in models/, each ending in .mdx. Move the file there, or take it out.',
  };
}

function decode(bytes: Buffer, shown: string): { text?: string; faults: Fault[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const readable = bytes.toString('utf8');
    const line = readable.slice(0, readable.indexOf('\uFFFD')).split('\n').length;
    const problem = 'The file is not valid UTF-8 text.';
    const mend = 'Open it in a text editor and save it with the encoding "UTF-8".';
    return { faults: [{ file: shown, line, problem, mend }] };
  }
  text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const faults = forbiddenCharacters(text).map((finding) => ({ file: shown, ...finding }));
  return { text, faults };
}
