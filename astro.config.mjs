// @ts-check
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { languages, rootLanguage } from './src/languages/index.ts';
import { contentDir, shownPath } from './src/model/index.ts';
import { componentsByName } from './src/site/components-by-name.ts';
import { compendium } from './src/site/compendium.ts';
import { remarkCompendium } from './src/site/markdown.ts';
import { layoutComponents } from './src/site/layout-components.ts';

const { edition } = compendium();
const shown = languages.filter(({ code }) => edition.languages.includes(code));
const locales = Object.fromEntries(
  shown.map(({ code, name, dir }) => [
    code === rootLanguage ? 'root' : code,
    { label: name, lang: code, dir },
  ]),
);

export default defineConfig({
  // Canonical links and the site map need an address; without one the site works at any.
  site: process.env.SITE_URL,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkCompendium],
    }),
    syntaxHighlight: false,
  },
  vite: { plugins: [componentsByName(contentDir())] },
  integrations: [
    starlight({
      title: edition.title,
      favicon: '/icon.svg',
      defaultLocale: 'root',
      locales,
      pagefind: false,
      expressiveCode: false,
      disable404Route: true,
      sidebar: [],
      tableOfContents: false,
      credits: false,
      customCss: ['./src/styles/index.css'],
      components: layoutComponents,
      markdown: { headingLinks: false, processedDirs: [shownPath(contentDir())] },
    }),
  ],
});
