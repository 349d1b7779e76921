import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineHashes } from './inline-hashes.ts';
import { contentSecurityPolicy, hostHeaders } from './policy.ts';

const charset = /<meta charset="utf-8"\s*\/?>/i;

/** The page with its policy right after the charset, before anything could be loaded. */
export function withPolicy(html: string, file: string, policyFor = contentSecurityPolicy): string {
  const found = charset.exec(html);
  if (!found) throw new Error(`${file} has no <meta charset="utf-8">; the policy goes after it.`);
  const policy = policyFor(inlineHashes(html, file));
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const end = found.index + found[0].length;
  return html.slice(0, end) + meta + html.slice(end);
}

/** Writes the policy into every page, and the headers for static hosts. */
export function securePages(dist: string, pages: readonly string[]): void {
  for (const page of pages) {
    const path = join(dist, page);
    writeFileSync(path, withPolicy(readFileSync(path, 'utf8'), page));
  }
  writeFileSync(join(dist, '_headers'), hostHeaders);
}
