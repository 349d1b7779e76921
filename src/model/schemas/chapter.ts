import { z } from 'zod';
import { audienceIds, day, list, partIds, slug, text } from './vocabulary.ts';

/** How a translation came to be, and from which English text. */
export const translationSchema = z.strictObject({
  by: z.enum(['machine', 'person']),
  /** Fingerprint of the English file it was made from; `npm run chapter -- stamp` writes it. */
  source: z.string(),
  /** Day on which a person reviewed it; absent while nobody has. */
  reviewed: day.optional(),
});

/** Frontmatter of a chapter, `content/next/<language>/chapters/<slug>.mdx`. */
export const chapterSchema = z.strictObject({
  title: text,
  code: z.string().regex(/^[A-Z]{3}$/, 'three capital letters, like MAN'),
  letter: z.string().optional(),
  part: z.enum(partIds),
  question: text,
  answers: list(z.string().regex(/^Q[1-8]$/, 'a question from Q1 to Q8')).min(1),
  summary: text,
  audience: list(z.enum(audienceIds)).min(1),
  courses: list(slug).default([]),
  templates: list(z.string()).default([]),
  related: list(slug).default([]),
  indexTerms: list(text).default([]),
  reviewed: day,
  translation: translationSchema.optional(),
});
export type ChapterFrontmatter = z.infer<typeof chapterSchema>;
