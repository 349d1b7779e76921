import { z } from 'zod';
import { text } from './vocabulary.ts';

const name = z.union(
  [
    z.strictObject({ literal: text }),
    z.strictObject({ family: text, given: text.optional(), suffix: text.optional() }),
  ],
  'a name as "literal: …", or as "family: …" with "given: …"',
);

/** A number that may have letters: 12, or 12bis. */
const numeral = z
  .union([z.string(), z.number()], 'a number, or a text with a number')
  .transform(String);

/** What a source is, in the terms of a practitioner; CSL's own `type` serves the citation style. */
export const sourceKinds = [
  'resolution',
  'treaty',
  'law',
  'court-judgment',
  'guideline',
  'report',
  'article',
  'web',
] as const;

/**
 * A source: a CSL-YAML item (https://docs.citationstyles.org/en/stable/specification.html) with the
 * editorial record beside it.
 */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens'),
  type: text,
  title: text,
  'title-short': text,
  author: z.array(name).optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  volume: numeral.optional(),
  issue: numeral.optional(),
  number: numeral.optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.number()).min(1)).length(1) }),
  URL: z.url({ protocol: /^https?$/, error: 'an address that begins with https://' }),
  language: text.optional(),
  genre: text.optional(),
  ISBN: text.optional(),
  kind: z.enum(sourceKinds),
  issuer: text,
  summary: text,
  topics: z.array(text).default([]),
  /** `seen`: the document or a page that quotes it was seen. `recall`: cited from knowledge. */
  verified: z.enum(['seen', 'recall']),
  seen: text.optional(),
  check: text.optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** The whole of `sources.yaml`. */
export const sourcesSchema = z.strictObject({ references: z.array(z.unknown()) });
