/** Astro's collections: thin, the model has validated everything before the build begins. */
import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { rootLanguage } from './languages/index.ts';
import {
  chapterSchema,
  contentDir,
  countryModelSchema,
  courseSchema,
  templateSchema,
} from './model/index.ts';

const base = contentDir();

/** `fr/chapters/mandate.mdx` becomes `fr/mandate`, `en/chapters/mandate.mdx` becomes `mandate`. */
function chapterId(entry: string): string {
  const [language, , file] = entry.split('/');
  const slug = file!.replace(/\.mdx$/, '');
  return language === rootLanguage ? slug : `${language}/${slug}`;
}

const pages = (folder: string) =>
  glob({ base, pattern: `*/${folder}/*.mdx`, generateId: ({ entry }) => entry });

export const collections = {
  docs: defineCollection({
    loader: glob({
      base,
      pattern: '*/chapters/*.mdx',
      generateId: ({ entry }) => chapterId(entry),
    }),
    // Pages that are not chapters pass this schema too, so no field of a chapter is required here.
    schema: docsSchema({ extend: chapterSchema.omit({ title: true }).partial() }),
  }),
  templates: defineCollection({ loader: pages('templates'), schema: templateSchema }),
  courses: defineCollection({ loader: pages('courses'), schema: courseSchema }),
  models: defineCollection({ loader: pages('models'), schema: countryModelSchema }),
};
