import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';
import type { Plugin } from 'esbuild';
import { blockedUse } from './blocked.ts';
import { classicScript } from './classic.ts';
import { leadOf } from './links.ts';

/** A module script of a page, as a file of the site or as code that stands in the page. */
export type PageModule = { file: string } | { code: string };

const importAttribute = /^\s*,/;

/** Code whose `import(…)` of something that is known only when it runs goes through the copy. */
function withLoader(code: string, where: string): string {
  let result = code;
  for (const { n: name, d: dynamic, ss: start, e: end } of [...parse(code)[0]].reverse()) {
    if (dynamic < 0 || name !== undefined) continue;
    if (importAttribute.test(code.slice(end))) {
      throw new Error(`${where} imports with attributes; the loader of the copy takes none.`);
    }
    result = `${result.slice(0, start)}offlineCopy.import${result.slice(start + 'import'.length)}`;
  }
  return result;
}

function checked(code: string, where: string): string {
  const use = blockedUse(code);
  if (!use) return withLoader(code, where);
  throw new Error(
    `${where} uses ${use}, which does not work from a folder. Put what needs it into an element ` +
      'with the attribute data-online-only.',
  );
}

/** Lets esbuild read modules out of the site as a browser would: by address, never by package. */
function siteModules(
  site: string,
  files: ReadonlySet<string>,
  first: readonly PageModule[],
  page: string,
): Plugin {
  return {
    name: 'site-modules',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return { path, namespace: 'page' };
        if (path.startsWith('part:')) return { path, namespace: 'part' };
        const from = files.has(importer) ? importer : page;
        const lead = /^(?:\.{0,2}\/)/.test(path) ? leadOf(path, from, files) : undefined;
        if (lead?.to !== 'file')
          return { errors: [{ text: `${from} imports "${path}", which can't be resolved.` }] };
        if (lead.file.startsWith('pagefind/') || !/\.m?js$/.test(lead.file)) {
          return {
            errors: [{ text: `${from} imports ${lead.file}, which is not a module of Vite.` }],
          };
        }
        return { path: lead.file, namespace: 'site' };
      });
      build.onLoad({ filter: /.*/, namespace: 'page' }, () => ({
        contents: first.map((_, index) => `import "part:${index}";`).join('\n'),
      }));
      build.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
        const module = first[Number(path.slice('part:'.length))]!;
        if ('code' in module) return { contents: checked(module.code, page) };
        return { contents: `import ${JSON.stringify(`/${encodeURI(module.file)}`)};` };
      });
      build.onLoad({ filter: /.*/, namespace: 'site' }, ({ path }) => ({
        contents: checked(readFileSync(join(site, path), 'utf8'), path),
      }));
    },
  };
}

/** Makes one classic script of each set of module scripts that pages of the site have. */
export class ModuleBundles {
  private readonly made = new Map<string, Promise<{ file: string; code: string }>>();
  private readonly site: string;
  private readonly files: ReadonlySet<string>;

  constructor(site: string, files: ReadonlySet<string>) {
    this.site = site;
    this.files = files;
  }

  /** The script for the modules of a page, in their order; the same set gives the same script. */
  bundle(modules: readonly PageModule[], page: string): Promise<{ file: string; code: string }> {
    const relative = modules.some(
      (module) => 'code' in module && /import[\s("'`{*]/.test(module.code),
    );
    const key = JSON.stringify([relative ? posix.dirname(page) : '', modules]);
    const known = this.made.get(key) ?? this.make(modules, page);
    this.made.set(key, known);
    return known;
  }

  private async make(
    modules: readonly PageModule[],
    page: string,
  ): Promise<{ file: string; code: string }> {
    await init;
    const code = await classicScript(`The scripts of ${page}`, {
      entryPoints: ['page'],
      define: { 'import.meta.url': '"offline:"', 'import.meta.resolve': 'undefined' },
      plugins: [siteModules(this.site, this.files, modules, page)],
    });
    const name = createHash('sha256').update(code).digest('hex').slice(0, 10);
    return { file: `_offline/page-${name}.js`, code };
  }
}
