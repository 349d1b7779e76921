import { h } from 'hastscript';
import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findCitations, type CitedSource } from './syntax.ts';

/** Words of a language that the notes need. */
export interface NoteWords {
  /** "Note 3": label of a note's number for a screen reader, with `%` for the number. */
  note: string;
}

/** Answers what the text needs to know about sources; the bibliography gives it. */
export interface Citer {
  /** Short form of a note: "S/RES/1373 (2001), op. para. 2(b); ICCPR, art. 17". */
  short(sources: readonly CitedSource[]): string;
}

/** A numbered note of a page, in the order of first use. */
export interface Note {
  number: number;
  sources: CitedSource[];
}

/**
 * Replaces citations in text by numbered references, each with a side note beside it. The same
 * bracket used twice keeps its number. Side notes repeat what stands in the notes at the end, so
 * they are hidden from assistive technology and from search.
 * @param notes filled with the notes of the page, in order
 */
export function remarkCitations(options: { citer: Citer; words: NoteWords; notes?: Note[] }) {
  return (tree: Root): void => {
    const notes = options.notes ?? [];
    const numbers = new Map<string, number>();
    visit(tree, 'text', (node, index, parent) => {
      const matches = findCitations(node.value).filter((m) => m.sources.length > 0);
      if (!parent || index === undefined || matches.length === 0) return undefined;
      const pieces: PhrasingContent[] = [];
      let from = 0;
      for (const { start, end, sources } of matches) {
        const short = options.citer.short(sources);
        const first = !numbers.has(short);
        const number = numbers.get(short) ?? numbers.size + 1;
        if (first) {
          numbers.set(short, number);
          notes.push({ number, sources });
        }
        pieces.push(textNode(node.value.slice(from, start).replace(/[ \n]+$/, '')));
        pieces.push(reference(number, short, first, options.words));
        from = end;
      }
      pieces.push(textNode(node.value.slice(from)));
      const kept = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
      parent.children.splice(index, 1, ...kept);
      return [SKIP, index + kept.length];
    });
  };
}

function textNode(value: string): Text {
  return { type: 'text', value };
}

function reference(
  number: number,
  short: string,
  first: boolean,
  words: NoteWords,
): PhrasingContent {
  const link = h(
    'a',
    {
      href: `#note-${number}`,
      ...(first ? { id: `cite-${number}` } : {}),
      ariaLabel: `${words.note.replace('%', String(number))}: ${short}`,
    },
    String(number),
  );
  const sideNote = h(
    'small',
    { className: ['sidenote'], ariaHidden: 'true', dataPagefindIgnore: '' },
    `${number} ${short}`,
  );
  return {
    type: 'emphasis',
    children: [],
    data: {
      hName: 'span',
      hProperties: { className: ['cite'], dataKind: 'citation' },
      hChildren: [h('sup', link), ...(first ? [sideNote] : [])],
    },
  };
}
