import { describe, expect, test } from 'vitest';
import { composeFigure, drawFigure } from '../../src/figures/index.ts';
import { breakLines, figureLanguages, sheetWidth, widthOf } from '../../src/figures/kit/index.ts';
import { figureIds } from '../../src/model/index.ts';

const cases = figureIds.flatMap((name) => figureLanguages.map((lang) => ({ name, lang })));

describe.each(cases)('$name in $lang', ({ name, lang }) => {
  const caption = 'Who answers to whom, & "why" <here>';
  const { svg, words } = drawFigure(name, lang, caption);

  test('has a title, a description and words', () => {
    expect(svg).toContain(`aria-labelledby="fig-${name}-t fig-${name}-d"`);
    expect(svg).toContain(
      `<title id="fig-${name}-t">Who answers to whom, &amp; &quot;why&quot; &lt;here&gt;</title>`,
    );
    expect(svg).toMatch(new RegExp(`<desc id="fig-${name}-d">[^<]{40,}</desc>`));
    expect(svg).toContain(`lang="${lang}"`);
    expect(words.length).toBeGreaterThan(3);
    for (const line of words) expect(line).toMatch(/\S.*[.?!؟][”»\s]*$/u);
  });

  test('is sound markup without colours or styles of its own', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(svg).not.toMatch(/\sstyle=/);
    for (const [, paint] of svg.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)) {
      expect(['none', 'currentColor']).toContain(paint);
    }
    const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toContain(name);
  });

  test('keeps every line of text in its place', () => {
    const { sheet } = composeFigure(name, lang);
    expect(sheet.placed.length).toBeGreaterThan(10);
    for (const { text, width, room, size } of sheet.placed) {
      expect(width, text).toBeLessThanOrEqual(room);
      expect(size).toBeGreaterThanOrEqual(11);
    }
  });

  test('stays on the sheet', () => {
    const height = Number(/viewBox="0 0 360 (\d+)"/.exec(svg)![1]);
    const numbers = (value: string) => value.split(/[ ,]/).map(Number);
    for (const [, points] of svg.matchAll(/points="([^"]*)"/g)) {
      numbers(points!).forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(i % 2 === 0 ? sheetWidth : height);
      });
    }
    for (const [, x, y, w, h] of svg.matchAll(
      /<rect class="[^"]*" x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"/g,
    )) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(sheetWidth);
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(height);
    }
  });

  test('is the same each time', () => {
    expect(drawFigure(name, lang, caption)).toEqual({ svg, words });
  });
});

describe.each(figureIds)('%s', (name) => {
  test('says as much in every language', () => {
    const counts = figureLanguages.map((lang) => drawFigure(name, lang, 'x').words.length);
    expect(new Set(counts).size).toBe(1);
  });

  test('is set from right to left in Arabic only', () => {
    expect(drawFigure(name, 'ar', 'x').svg).not.toContain('direction="ltr"');
    expect(drawFigure(name, 'fr', 'x').svg).not.toContain('direction="rtl"');
  });

  test('falls back to English', () => {
    expect(drawFigure(name, 'pt', 'x')).toEqual(drawFigure(name, 'en', 'x'));
    expect(drawFigure(name, 'fr-CA', 'x')).toEqual(drawFigure(name, 'fr', 'x'));
  });
});

describe('line breaker', () => {
  test('breaks at spaces only, and loses nothing', () => {
    const text = 'categories of persons\u00a0: retention and deletion of every record';
    const lines = breakLines(text, 120, 13);
    expect(lines.join(' ')).toBe(text);
    expect(lines.some((line) => line.startsWith('\u00a0') || line.startsWith(':'))).toBe(false);
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(120);
  });

  test('evens out the lines instead of leaving a word alone', () => {
    const lines = breakLines('may stop it at any time of day', 170, 13);
    expect(lines).toHaveLength(2);
    expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(8);
  });
});
