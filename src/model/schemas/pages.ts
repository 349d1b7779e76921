import { z } from 'zod';
import { translationSchema } from './chapter.ts';
import { audienceIds, day, list, slug, text } from './vocabulary.ts';

/** Frontmatter of a template, `templates/t04-….mdx`. */
export const templateSchema = z.strictObject({
  id: z.string().regex(/^T\d{2}$/, 'T and two digits, like T04'),
  title: text,
  summary: text,
  audience: list(z.enum(audienceIds)).min(1),
  indexTerms: list(text).default([]),
  reviewed: day,
  translation: translationSchema.optional(),
});
export type TemplateFrontmatter = z.infer<typeof templateSchema>;

/** Frontmatter of a training course of the programme, `courses/<slug>.mdx`. */
export const courseSchema = z.strictObject({
  title: text,
  order: z.number().int().positive(),
  /** As the programme prints it, for example "2 weeks". */
  duration: text,
  /** Working days. */
  days: z.number().positive(),
  summary: text,
  reviewed: day,
  translation: translationSchema.optional(),
});
export type CourseFrontmatter = z.infer<typeof courseSchema>;

/** Frontmatter of a national or regional arrangement, `models/<slug>.mdx`. */
export const countryModelSchema = z.strictObject({
  title: text,
  country: text,
  family: slug,
  established: text,
  legalBasis: text,
  parent: text,
  functions: list(text),
  members: text,
  oversight: text,
  threatLevels: text,
  sources: list(z.string()).min(1),
  confidence: z.enum(['high', 'medium']),
  caution: text.optional(),
  reviewed: day,
  translation: translationSchema.optional(),
});
export type CountryModelFrontmatter = z.infer<typeof countryModelSchema>;
