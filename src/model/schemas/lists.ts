import { z } from 'zod';
import { markdown, slug, text } from './vocabulary.ts';

/** A term of `glossary.yaml`. */
export const termSchema = z.strictObject({
  id: slug,
  term: text,
  abbreviation: text.optional(),
  definition: markdown,
  /** What a reader may type or know it by; found by search, not printed in running text. */
  synonyms: z.array(text).default([]),
  /** Word forms that are marked in running text at their first use. */
  match: z.array(text).default([]),
  see: z.array(slug).default([]),
});
export type TermEntry = z.infer<typeof termSchema>;

/** One of the eight questions of `questions.yaml`. */
export const questionSchema = z.strictObject({
  id: z.string().regex(/^Q[1-8]$/, 'Q1 to Q8'),
  question: text,
  short: text,
  answer: markdown,
  chapters: z.array(slug).min(1),
});
export type QuestionEntry = z.infer<typeof questionSchema>;
