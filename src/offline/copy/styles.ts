import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadOf, wayTo } from './links.ts';
import type { Faults } from './faults.ts';

const urls = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s][^)]*?))\s*\)/g;

/** A style sheet whose addresses work from a folder, and the files that it uses. */
export function localStyles(
  css: string,
  {
    file,
    site,
    files,
    faults,
  }: { file: string; site: string; files: ReadonlySet<string>; faults: Faults },
): { css: string; uses: string[] } {
  const uses: string[] = [];
  if (/@import\b/.test(css)) {
    faults.add(file, 'it imports another style sheet with @import; the copy follows only url(…).');
  }
  const local = css.replace(urls, (whole, double?: string, single?: string, bare?: string) => {
    const address = double ?? single ?? bare ?? '';
    if (/^(?:data:|#)/.test(address)) return whole;
    const lead = leadOf(address, file, files);
    if (lead.to !== 'file') {
      faults.add(file, `url(${address}) leads to no file of the site.`);
      return whole;
    }
    // Firefox loads no file for a mask: a drawing goes into the style sheet itself.
    if (lead.file.endsWith('.svg')) {
      const bytes = readFileSync(join(site, lead.file)).toString('base64');
      return `url("data:image/svg+xml;base64,${bytes}${lead.suffix}")`;
    }
    uses.push(lead.file);
    return `url("${wayTo(lead.file, file)}${lead.suffix}")`;
  });
  return { css: local, uses };
}
