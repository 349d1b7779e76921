import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
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

/** What a content folder holds. */
export interface ContentFiles {
  files: ContentFile[];
  /** Paths of files that are in their place and can't be read; each has a fault. */
  unread: string[];
  faults: Fault[];
}

/** A fault without its place. */
type Reason = Pick<Fault, 'problem' | 'mend'>;

const rootFiles = ['edition.yaml', 'sources.yaml'];
const languageFiles = ['glossary.yaml', 'questions.yaml', 'assessment.yaml'];
const pageFolders = ['chapters', 'templates', 'courses', 'models'];

/**
 * Reads every content file and reports those that can't be read or have no place here.
 * @param dir folder of an edition, such as `content/next`
 * @param shownDir the same folder as it is named in messages
 */
export function readContentFiles(dir: string, shownDir: string): ContentFiles {
  const content: ContentFiles = { files: [], unread: [], faults: [] };
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    content.faults.push({
      file: shownDir,
      line: 0,
      problem: 'There is no such folder.',
      mend: 'Correct the folder that CONTENT_DIR names, or restore content/next.',
    });
    return content;
  }
  for (const entry of listFiles(dir)) readOne(dir, shownDir, entry, content);
  if (content.files.length === 0 && content.faults.length === 0) {
    content.faults.push({
      file: shownDir,
      line: 0,
      problem: 'The folder holds no content.',
      mend: 'Put edition.yaml, sources.yaml and en/chapters/ in it, or set CONTENT_DIR to another folder.',
    });
  }
  return content;
}

interface ListedFile {
  path: string;
  /** False for a symbolic link, a pipe and the like: they could lead out of the folder. */
  ordinary: boolean;
}

function listFiles(dir: string, prefix = ''): ListedFile[] {
  return readdirSync(join(dir, prefix), { withFileTypes: true })
    .filter((entry) => entry.name !== '.DS_Store' && entry.name !== 'Thumbs.db')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry: Dirent) => {
      const path = prefix ? `${prefix}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(dir, path) : [{ path, ordinary: entry.isFile() }];
    });
}

function readOne(dir: string, shownDir: string, entry: ListedFile, content: ContentFiles): void {
  const { path, ordinary } = entry;
  const shown = `${shownDir}/${path}`;
  const stray = ordinary ? strayReason(path) : linkReason;
  if (stray) {
    content.faults.push({ file: shown, line: 0, ...stray });
    if (!strayReason(path)) content.unread.push(path);
    return;
  }
  const { size } = statSync(join(dir, path));
  const read =
    size > maxBytes
      ? { faults: [{ file: shown, line: 0, ...sizeReason(size) }] }
      : decode(readFileSync(join(dir, path)), shown);
  content.faults.push(...read.faults);
  if (read.text === undefined) content.unread.push(path);
  else content.files.push({ path, shown, text: read.text });
}

const linkReason: Reason = {
  problem: 'This is a link to another file or folder, not a file.',
  mend: 'Put a copy of the file itself in this place.',
};

function sizeReason(size: number): Reason {
  return {
    problem: `The file has ${(size / 1e6).toFixed(1)} MB; a content file has at most 1 MB.`,
    mend: 'Split the text, or take out what was pasted by mistake, such as a picture.',
  };
}

function strayReason(path: string): Reason | undefined {
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
    const line = readable.slice(0, readable.indexOf('\uFFFD')).split(/\r\n?|\n/).length;
    const problem = 'The file is not valid UTF-8 text.';
    const mend = 'Open it in a text editor and save it with the encoding "UTF-8".';
    return { faults: [{ file: shown, line, problem, mend }] };
  }
  text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const faults = forbiddenCharacters(text).map((finding) => ({ file: shown, ...finding }));
  return { text, faults };
}
