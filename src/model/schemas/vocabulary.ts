import { z } from 'zod';

/** Parts of the Compendium in building order. Their names are in the interface strings. */
export const partIds = [
  'case-and-mandate',
  'design-and-governance',
  'people-and-training',
  'information-and-data',
  'analysis-and-products',
  'cooperation',
  'rights-oversight-and-ethics',
  'operating-and-improving',
] as const;
export type PartId = (typeof partIds)[number];

/** Readers for whom a chapter or guideline is written. */
export const audienceIds = [
  'decision-maker',
  'head-of-cell',
  'analyst',
  'liaison-officer',
  'data-protection-officer',
  'legal-adviser',
  'programme-staff',
  'overseer',
] as const;
export type AudienceId = (typeof audienceIds)[number];

/** Weight of a guideline, strongest first (editorial guide, "Guidelines"). */
export const levelIds = ['obligation', 'good-practice', 'option'] as const;
export type LevelId = (typeof levelIds)[number];

/** Figures that are drawn in `src/components/figures/`. */
export const figureIds = [
  'lines-of-authority',
  'analytic-cycle',
  'information-flow',
  'roadmap',
  'limits-test',
  'oversight-map',
] as const;
export type FigureId = (typeof figureIds)[number];

export const guidelineIdPattern = /^[A-Z]{3}-\d{2}$/;

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens');

/** Text in Markdown. */
export const markdown = z.string().trim().min(1, 'a text');

/** Text that is printed as it stands. */
export const text = markdown.refine(
  (value) => !value.includes('[@'),
  'text without a citation; cite in the text of the page',
);

/** A day, as `2026-11-21`. YAML readers that know dates hand over a Date. */
export const day = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.getTime())
      ? value.toISOString().slice(0, 10)
      : value,
  z.string().refine(isDay, 'a day of the calendar, like 2026-11-21'),
);

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export const list = <T extends z.ZodType>(item: T) => z.array(item);
