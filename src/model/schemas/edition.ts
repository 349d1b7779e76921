import { z } from 'zod';
import { languageCodes, rootLanguage, type LanguageCode } from '../../languages/index.ts';
import { day, text } from './vocabulary.ts';

/** `edition.yaml`: what this edition is. */
export const editionSchema = z.strictObject({
  /** `next` for the working edition, `2026.1` for a published one. */
  id: z.string().regex(/^(next|\d{4}\.\d+)$/, '"next" or a year and number, like 2026.1'),
  title: text,
  status: z.enum(['working', 'published']),
  date: day,
  languages: z
    .array(z.enum(languageCodes as [LanguageCode, ...LanguageCode[]]))
    .refine((codes) => codes.includes(rootLanguage), `a list with "${rootLanguage}" in it`),
});
export type Edition = z.infer<typeof editionSchema>;
