import { contentComponents } from '../markdown/components.ts';

/** The part of a Vite plugin that we use. */
interface NamingPlugin {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

/**
 * Makes components available in content by name: writes the imports that authors must not write.
 * They follow the frontmatter, on one line, so that the lines of the text keep their numbers.
 */
export function componentsByName(contentFolder: string): NamingPlugin {
  const imports = Object.keys(contentComponents)
    .map((name) => `import ${name} from '/src/components/content/${name}.astro';`)
    .join('\n');
  return {
    name: 'compendium-components-by-name',
    enforce: 'pre',
    transform(code, id) {
      const [path] = id.replaceAll('\\', '/').split('?');
      if (!path?.startsWith(contentFolder) || !path.endsWith('.mdx')) return undefined;
      const named = code.replace(
        /^(\uFEFF?---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$))?/,
        (head) => `${head}\n${imports}\n\n`,
      );
      return { code: named, map: null };
    },
  };
}
