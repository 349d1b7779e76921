import { breakLines, widthOf } from './measure.ts';
import { escape, number, tag } from './markup.ts';
import type { FigureLanguage } from './language.ts';

export type Point = readonly [x: number, y: number];
export type Anchor = 'start' | 'middle' | 'end';

/** Two sizes of type, each plain or strong. */
export const voices = {
  label: { size: 13, bold: false, css: 'label' },
  strong: { size: 13, bold: true, css: 'label label-strong' },
  small: { size: 12, bold: false, css: 'label-small' },
  key: { size: 12, bold: true, css: 'label-small label-strong' },
} as const;
export type Voice = keyof typeof voices;

/** A line of text as it stands on the sheet, kept so that tests can check it. */
export interface Placed {
  text: string;
  width: number;
  room: number;
  size: number;
}

export const sheetWidth = 360;

/**
 * Paper on which a figure is drawn from left to right. For a language read from right to left every
 * abscissa is mirrored here, and with it the sense of `start` and `end`.
 */
export class Sheet {
  readonly lang: FigureLanguage;
  readonly rtl: boolean;
  readonly placed: Placed[] = [];
  readonly parts: string[] = [];
  height = 0;

  constructor(lang: FigureLanguage) {
    this.lang = lang;
    this.rtl = lang === 'ar';
  }

  x(value: number): number {
    return this.rtl ? sheetWidth - value : value;
  }

  rect(x: number, y: number, width: number, height: number, css: string): void {
    const left = this.rtl ? sheetWidth - x - width : x;
    this.parts.push(tag('rect', { class: css, x: left, y, width, height, rx: 2 }));
    this.grow(y + height);
  }

  polygon(points: readonly Point[], css: string): void {
    this.parts.push(tag('polygon', { class: css, points: this.path(points) }));
  }

  line(points: readonly Point[], css = 'line'): void {
    const fill = { class: css, fill: 'none' };
    this.parts.push(tag('polyline', { ...fill, points: this.path(points) }));
    for (const [, y] of points) this.grow(y + 1);
  }

  /** A line with a head at its last point. */
  arrow(points: readonly Point[], css = 'line'): void {
    const [tipX, tipY] = points.at(-1)!;
    const [fromX, fromY] = points.at(-2)!;
    const length = Math.hypot(tipX - fromX, tipY - fromY);
    const [dx, dy] = [(tipX - fromX) / length, (tipY - fromY) / length];
    const [backX, backY] = [tipX - dx * 8, tipY - dy * 8];
    this.line([...points.slice(0, -1), [backX, backY]], css);
    const wings: Point[] = [
      [backX - dy * 4, backY + dx * 4],
      [backX + dy * 4, backY - dx * 4],
    ];
    this.polygon([[tipX, tipY], ...wings], 'arrow');
  }

  lineHeight(voice: Voice): number {
    return voices[voice].size * (this.rtl ? 1.5 : 1.3);
  }

  breakText(text: string, room: number, voice: Voice): string[] {
    const { size, bold } = voices[voice];
    return breakLines(text, room, size, bold);
  }

  /** Sets text from `top` down and returns the ordinate below it. */
  text(at: Point, text: string, room: number, voice: Voice, anchor: Anchor, css = ''): number {
    const { size, bold, css: own } = voices[voice];
    const [x, top] = at;
    const lines = this.breakText(text, room, voice);
    const step = this.lineHeight(voice);
    const base = top + (step + size * 0.7) / 2;
    const spans = lines.map((line, i) =>
      tag('tspan', { x: this.x(x), y: base + i * step }, escape(line)),
    );
    for (const line of lines) {
      this.placed.push({ text: line, width: widthOf(line, size, bold), room, size });
    }
    const direction = this.rtl ? 'rtl' : 'ltr';
    const look = { class: css ? `${own} ${css}` : own, direction };
    const type = { 'font-size': size, 'text-anchor': anchor };
    this.parts.push(tag('text', { ...look, ...type }, spans.join('')));
    this.grow(top + lines.length * step);
    return top + lines.length * step;
  }

  private path(points: readonly Point[]): string {
    return points.map(([x, y]) => `${number(this.x(x))},${number(y)}`).join(' ');
  }

  private grow(y: number): void {
    this.height = Math.max(this.height, y);
  }
}
