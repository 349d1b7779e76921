/** Parts of Starlight's page that this site draws in its own way, in `src/components/layout/`. */
const own = [
  'Banner',
  'ContentPanel',
  'FallbackContentNotice',
  'Footer',
  'Head',
  'Header',
  'Hero',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Sidebar',
  'SkipLink',
  'ThemeProvider',
  'TwoColumnContent',
] as const;

/** Starlight's `components` option. */
export const layoutComponents = Object.fromEntries(
  own.map((name) => [name, `./src/components/layout/${name}.astro`]),
);
