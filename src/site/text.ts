import type { RootContent } from 'mdast';
import { translatorFor, type LanguageCode } from '../languages/index.ts';
import { remarkCitations, type Note } from '../markdown/citations/plugin.ts';
import { remarkGlossary, type LinkedTerm } from '../markdown/glossary/plugin.ts';
import { renderMarkdown, type TreeStep } from '../markdown/render.ts';
import { parseEntryText, type Term } from '../model/index.ts';
import { bibliographyIn, viewOf } from './compendium.ts';
import { relinked } from './links.ts';

/** A definition without its citations, as plain text. */
export function plainDefinition(term: Term): string {
  return term.definition
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The terms of the glossary as running text needs them. Terms in another language stay out.
 * @param home way from the page to the home of its language, such as `../`: a text that is shown in
 * another language for want of a translation then leads to that language's own glossary
 */
export function linkedTerms(code: LanguageCode, home: string): LinkedTerm[] {
  return viewOf(code)
    .glossary.filter((term) => term.language === code)
    .map((term) => ({
      id: term.id,
      forms: term.match,
      name: term.abbreviation ? `${term.term} (${term.abbreviation})` : term.term,
      definition: plainDefinition(term),
      href: `${home}glossary/#${term.id}`,
    }));
}

/** The step that numbers citations; `notes` is filled with the notes of the text. */
export function citationStep(code: LanguageCode, notes: Note[]): TreeStep {
  const words = { note: translatorFor(code)('note', '%') };
  return remarkCitations({ citer: bibliographyIn(code), words, notes });
}

/** The step that marks glossary terms at their first use. */
export function glossaryStep(code: LanguageCode, home: string): TreeStep {
  return remarkGlossary({
    terms: linkedTerms(code, home),
    linkText: translatorFor(code)('inGlossary'),
  });
}

/** A text that was rendered outside Astro, with the notes that it makes. */
export interface RenderedTexts {
  html: string[];
  notes: Note[];
}

/**
 * Renders several pieces of one page; their notes are numbered on from piece to piece.
 * @param from path of the page in whose place the text was written, to set its relative links
 * @param to path of the page on which it is shown
 */
export function renderTexts(
  pieces: readonly (readonly RootContent[])[],
  code: LanguageCode,
  from: string,
  to: string,
): RenderedTexts {
  const notes: Note[] = [];
  const steps = [citationStep(code, notes), relinked(from, to)];
  // One tree for all pieces, so that numbers run on; a marker parts them again.
  const marker = '\u2063part\u2063';
  const nodes = pieces.flatMap((piece, index): RootContent[] => [
    ...(index > 0
      ? [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: marker }] }]
      : []),
    ...piece,
  ]);
  const html = renderMarkdown(nodes, steps).split(`<p>${marker}</p>`);
  return { html: html.map((part) => part.trim()), notes };
}

/** Renders Markdown of a YAML field, such as an answer. */
export function renderEntry(text: string, code: LanguageCode, to: string): RenderedTexts {
  return renderTexts([parseEntryText(text).children], code, '/x/', to);
}

/** The notes of a page in a language, without rendering it. */
export function notesOf(nodes: readonly RootContent[], code: LanguageCode): Note[] {
  const notes: Note[] = [];
  citationStep(code, notes)({ type: 'root', children: structuredClone([...nodes]) });
  return notes;
}
