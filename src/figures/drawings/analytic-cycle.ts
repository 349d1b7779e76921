import { card, cardHeight, chip, legend, say, sentence } from '../kit/index.ts';
import type { Para, Point, Sheet } from '../kit/index.ts';
import { labels } from '../labels/analytic-cycle.ts';
import type { Told } from '../told.ts';

const width = 165;
const columnX = [1, 194] as const;
/** Stages of each row, left and right, so that the ring reads clockwise. */
const rows = [
  [0, 1],
  [7, 2],
  [6, 3],
  [5, 4],
] as const;
/** The first gap is wide: the word on the returning arrow stands in it. */
const gaps = [46, 22, 22] as const;

/** A ring in two columns: down on one side, up on the other, back to direction. */
export function analyticCycle(sheet: Sheet): Told {
  const t = labels[sheet.lang];
  const boxes = t.stages.map(([name, check], i): Para[] => [
    { text: `${i + 1}. ${name}`, voice: 'strong' },
    { text: check, voice: 'small', gap: 2, mark: true },
  ]);
  const edges: { top: number; end: number }[] = [];
  let y = 1;
  rows.forEach((row, r) => {
    const height = Math.max(...row.map((i) => cardHeight(sheet, boxes[i]!, width)));
    row.forEach((i, column) => {
      const css = i === 0 ? 'box box-first' : 'box';
      card(sheet, [columnX[column]!, y], width, boxes[i]!, { css, height });
    });
    edges.push({ top: y, end: y + height });
    y += height + (gaps[r] ?? 0);
  });

  const [left, right] = columnX.map((x) => x + width / 2) as [number, number];
  const across = (row: number): [Point, Point] => {
    const middle = (edges[row]!.top + edges[row]!.end) / 2;
    return [
      [columnX[0] + width, middle],
      [columnX[1], middle],
    ];
  };
  sheet.arrow(across(0));
  sheet.arrow([...across(3)].reverse());
  for (let r = 0; r < 3; r += 1) {
    const [upper, lower] = [edges[r]!.end, edges[r + 1]!.top];
    sheet.arrow([
      [right, upper],
      [right, lower],
    ]);
    sheet.arrow(
      [
        [left, lower],
        [left, upper],
      ],
      r === 0 ? 'line-report' : 'line',
    );
  }
  chip(sheet, [left, edges[1]!.top - 19], t.feedback[0]);
  legend(sheet, [1, y + 10], 'gate', t.check);

  const words = [
    ...t.stages.map(([name, check]) => sentence(say(sheet.lang, name, check))),
    sentence(say(sheet.lang, t.feedback[0], t.feedback[1])),
  ];
  return { description: t.description, words };
}
