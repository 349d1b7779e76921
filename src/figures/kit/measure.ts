/**
 * Widths of text by letter class, in parts of the type size. The figures are drawn at build time
 * without a browser, so the classes follow a wide sans serif: a narrower font only leaves more air.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[ \u00a0ijl.,:;'’|!I]/u, 0.33],
  [/[frt()\-/]/u, 0.43],
  [/[mwMWœ—]/u, 0.98],
  [/[اأإآل،؛]/u, 0.34],
  [/[درذزوؤةهـ]/u, 0.53],
  [/[سشصضث]/u, 0.95],
  [/\p{Script=Arabic}/u, 0.58],
  [/\p{Lu}/u, 0.7],
];
const plain = 0.59;
const boldFactor = 1.11;

export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += classes.find(([of]) => of.test(letter))?.[1] ?? plain;
  return ems * size * (bold ? boldFactor : 1);
}

function fill(words: readonly string[], room: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size, bold) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * Breaks text at spaces into as few lines as fit, then makes them as even as they can be, so that
 * no word is left alone. Non-breaking spaces hold, as French punctuation needs.
 */
export function breakLines(text: string, room: number, size: number, bold = false): string[] {
  const words = text.split(' ');
  const lines = fill(words, room, size, bold);
  let even = lines;
  for (let tighter = room - 4; tighter > 0; tighter -= 4) {
    const next = fill(words, tighter, size, bold);
    if (next.length > lines.length) break;
    if (next.every((line) => widthOf(line, size, bold) <= tighter)) even = next;
  }
  return even;
}
