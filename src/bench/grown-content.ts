import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a copy of a content folder in which every English chapter stands several times under other
 * names, codes and IDs: the same kind of text, only more of it, to see how a build grows.
 */
export function growContent(from: string, to: string, copies: number): void {
  cpSync(from, to, { recursive: true });
  const folder = join(to, 'en', 'chapters');
  const names = readdirSync(folder).sort();
  const codes = codeGenerator(names.map((name) => readFileSync(join(folder, name), 'utf8')));
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    const code = /^code: ([A-Z]{3})$/m.exec(text)![1]!;
    for (let copy = 2; copy <= copies; copy += 1) {
      const other = codes(code[0]!);
      const renamed = text
        .replace(/^(title: .*?)(['"]?)$/m, `$1 ${copy}$2`)
        .replace(/^code: .*$/m, `code: ${other}`)
        .replaceAll(new RegExp(`(id|for)="${code}-`, 'g'), `$1="${other}-`)
        .replaceAll(new RegExp(`\\(#${code}-`, 'g'), `(#${other}-`);
      writeFileSync(join(folder, name.replace('.mdx', `-${copy}.mdx`)), renamed);
    }
  }
}

function codeGenerator(texts: readonly string[]): (letter: string) => string {
  const taken = new Set(texts.map((text) => /^code: ([A-Z]{3})$/m.exec(text)![1]!));
  let next = 0;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return (letter) => {
    for (;;) {
      const code = `${letter}${letters[Math.floor(next / 26) % 26]}${letters[next % 26]}`;
      next += 1;
      if (!taken.has(code)) {
        taken.add(code);
        return code;
      }
    }
  };
}
