import { widthOf } from './measure.ts';
import { voices, type Anchor, type Point, type Sheet, type Voice } from './sheet.ts';

/** A paragraph in a box; `mark` sets a small gate before it. */
export interface Para {
  text: string;
  voice: Voice;
  gap?: number;
  mark?: boolean;
}

export const padding = 9;
const markIndent = 14;

const indent = (para: Para) => (para.mark ? markIndent : 0);

export function stackHeight(sheet: Sheet, paras: readonly Para[], room: number): number {
  let height = 0;
  for (const para of paras) {
    const lines = sheet.breakText(para.text, room - indent(para), para.voice);
    height += (para.gap ?? 0) + lines.length * sheet.lineHeight(para.voice);
  }
  return height;
}

/** Paragraphs below one another; returns the ordinate below the last. */
export function stack(
  sheet: Sheet,
  at: Point,
  paras: readonly Para[],
  room: number,
  anchor: Anchor = 'start',
  css = '',
): number {
  let y = at[1];
  for (const para of paras) {
    y += para.gap ?? 0;
    if (para.mark) diamond(sheet, [at[0] + 4, y + sheet.lineHeight(para.voice) / 2], 4.5);
    const x = at[0] + indent(para);
    y = sheet.text([x, y], para.text, room - indent(para), para.voice, anchor, css);
  }
  return y;
}

export function cardHeight(sheet: Sheet, paras: readonly Para[], width: number): number {
  return stackHeight(sheet, paras, width - 2 * padding) + 2 * padding - 3;
}

interface CardLook {
  css?: string;
  anchor?: Anchor;
  /** Height to share with neighbours; the text is then centred in it, if it is centred at all. */
  height?: number;
}

/** A box with text in it, as high as the text needs; returns the ordinate of its lower edge. */
export function card(
  sheet: Sheet,
  at: Point,
  width: number,
  paras: readonly Para[],
  { css = 'box', anchor = 'start', height }: CardLook = {},
): number {
  const [x, y] = at;
  const needed = cardHeight(sheet, paras, width);
  const full = Math.max(needed, height ?? 0);
  sheet.rect(x, y, width, full, css);
  const inset = anchor === 'middle' ? (full - needed) / 2 : 0;
  const left = anchor === 'middle' ? x + width / 2 : x + padding;
  const top = y + padding - 1.5 + inset;
  const on = css === 'box-strong' ? 'label-on' : '';
  stack(sheet, [left, top], paras, width - 2 * padding, anchor, on);
  return y + full;
}

export function diamond(sheet: Sheet, [x, y]: Point, r: number): void {
  const corners: Point[] = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ];
  sheet.polygon(corners, 'gate');
}

/** A gate across a line: a diamond with its number. */
export function gate(sheet: Sheet, [x, y]: Point, label: string): void {
  diamond(sheet, [x, y], 13);
  const top = y - sheet.lineHeight('key') / 2;
  sheet.text([x, top], label, 20, 'key', 'middle', 'label-gate');
}

/** A word that sits on a line and interrupts it. */
export function chip(sheet: Sheet, [x, y]: Point, word: string): void {
  const { size, bold } = voices.key;
  const width = widthOf(word, size, bold) + 8;
  const height = sheet.lineHeight('key') + 2;
  sheet.rect(x - width / 2, y - height / 2, width, height, 'chip');
  sheet.text([x, y - height / 2 + 1], word, width, 'key', 'middle');
}

/** Key to a kind of line; returns the ordinate below it. */
export function legend(sheet: Sheet, [x, y]: Point, css: string, text: string): number {
  const middle = y + sheet.lineHeight('small') / 2;
  if (css === 'gate') diamond(sheet, [x + 15, middle], 4.5);
  else
    sheet.line(
      [
        [x, middle],
        [x + 30, middle],
      ],
      css,
    );
  return sheet.text([x + 38, y], text, 320 - x, 'small', 'start');
}
