import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import type { TreeStep } from '../markdown/render.ts';

/**
 * The step that keeps relative links right when a text is shown on another page than the one it was
 * written for: `../oversight/` of `/mandate/` is `../../oversight/` on `/g/MAN-03/`.
 */
export function relinked(from: string, to: string): TreeStep {
  return (tree) => {
    visit(tree, 'link', (node) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(node.url)) return;
      const { pathname, hash } = new URL(node.url, `http://site${from}`);
      if (pathname === to) {
        node.url = hash || './';
        return;
      }
      const path = posix.relative(to, pathname) || '.';
      node.url = `${path}/${hash}`;
    });
  };
}
