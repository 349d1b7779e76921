import { readYaml } from './yaml.ts';
import type { ContentFile } from './files.ts';
import { headOf, slugOf } from './page.ts';

/**
 * What there is by name in one language, together with what has a fault of its own: so a fault is
 * reported once, and not again by everything that refers to it. `undefined` means that the names
 * are not known, because a file can't be read.
 */
export interface Names {
  chapters: ReadonlySet<string>;
  courses: ReadonlySet<string>;
  templates: ReadonlySet<string> | undefined;
  glossary: ReadonlySet<string> | undefined;
  questions: ReadonlySet<string> | undefined;
  /** IDs of the guidelines of each chapter. */
  guidelines: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** The names that pages have: by file, by the `id` at the head, by the tags in the text. */
export function pageNames(
  files: readonly ContentFile[],
  unread: readonly string[],
  language: string,
): Pick<Names, 'chapters' | 'courses' | 'templates' | 'guidelines'> {
  const inFolder = (folder: string) => {
    const here = ({ path }: { path: string }) => path.startsWith(`${language}/${folder}/`);
    return { read: files.filter(here), lost: unread.map((path) => ({ path })).filter(here) };
  };
  const slugs = (folder: string) => {
    const { read, lost } = inFolder(folder);
    return new Set([...read, ...lost].map(({ path }) => slugOf(path)));
  };
  const templates = inFolder('templates');
  const ids = templates.read.map(({ text }) => idAtHead(text));
  const known = templates.lost.length === 0 && ids.every((id) => id !== undefined);
  const chapters = inFolder('chapters');
  return {
    chapters: slugs('chapters'),
    courses: slugs('courses'),
    templates: known ? new Set(ids as string[]) : undefined,
    guidelines: new Map([
      ...chapters.read.map(({ path, text }) => [slugOf(path), taggedIds(text)] as const),
      ...chapters.lost.map(({ path }) => [slugOf(path), undefined] as const),
    ]),
  };
}

function idAtHead(text: string): string | undefined {
  const head = headOf(text);
  const value = head === undefined ? undefined : readYaml(head.yaml, '').yaml?.value;
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

function taggedIds(text: string): Set<string> {
  return new Set([...text.matchAll(/<Guideline\b[^>]*?\bid="([^"]*)"/g)].map(([, id]) => id!));
}
