import { card, cardHeight, join, legend, say, sentence } from '../kit/index.ts';
import type { Para, Point, Sheet } from '../kit/index.ts';
import { labels } from '../labels/oversight-map.ts';
import type { Told } from '../told.ts';

const middle = 180;
const corner = { left: 15, right: 205, width: 140 } as const;
const frame = [5, 355] as const;
const third = { width: 106, step: 112 } as const;

const strong = (text: string): Para[] => [{ text, voice: 'strong' }];
const plain = (text: string): Para[] => [{ text, voice: 'label' }];
const both = (name: string, what: string): Para[] => [
  ...strong(name),
  { text: what, voice: 'small' },
];

/** Overseers outside, agencies between, the cell in the middle: distance from it is meant. */
export function oversightMap(sheet: Sheet): Told {
  const t = labels[sheet.lang];
  const names = t.agencies.map(({ name }) => strong(name));
  const overseers = t.agencies.map(({ overseer }) => plain(overseer));
  const tallest = (boxes: Para[][], width: number) =>
    Math.max(...boxes.map((box) => cardHeight(sheet, box, width)));
  const inner = tallest(names, corner.width);
  const outer = tallest(overseers, corner.width);

  const leadEnd = card(sheet, [1, 1], 358, both(t.lead.name, t.lead.what), {
    css: 'box box-end',
    anchor: 'middle',
  });
  const topOuter = leadEnd + 22;
  const topInner = topOuter + outer + 26;
  const cellTop = topInner + inner + 26;
  const cell = both(t.cell.name, t.cell.what);
  const cellHeight = cardHeight(sheet, cell, 150) + 8;
  const lowInner = cellTop + cellHeight + 26;
  const lowOuter = lowInner + inner + 26;
  const acrossTop = lowOuter + outer + 22;
  const cellMiddle = cellTop + cellHeight / 2;

  t.agencies.forEach((_, i) => {
    const x = i % 2 === 0 ? corner.left : corner.right;
    const upper = i < 2;
    const [own, watch] = upper ? [topInner, topOuter] : [lowInner, lowOuter];
    const centre = x + corner.width / 2;
    card(sheet, [x, own], corner.width, names[i]!, { anchor: 'middle', height: inner });
    const look = { css: 'box box-open', anchor: 'middle', height: outer } as const;
    card(sheet, [x, watch], corner.width, overseers[i]!, look);
    const edge = i % 2 === 0 ? middle - 75 : middle + 75;
    if (upper) {
      const [from, to] = [own + inner, lowInner];
      sheet.line([
        [centre, from],
        [centre, to],
      ]);
      sheet.line([
        [centre, cellMiddle],
        [edge, cellMiddle],
      ]);
    }
    const down: Point[] = upper
      ? [
          [centre, watch + outer],
          [centre, own],
        ]
      : [
          [centre, watch],
          [centre, own + inner],
        ];
    sheet.arrow(down, 'line-report');
    const side = i % 2 === 0 ? frame[0] : frame[1];
    const tie = watch + outer / 2;
    const tied = i % 2 === 0 ? x : x + corner.width;
    sheet.line(
      [
        [side, tie],
        [tied, tie],
      ],
      'line-joint',
    );
  });
  card(sheet, [middle - 75, cellTop], 150, cell, {
    css: 'box-strong',
    anchor: 'middle',
    height: cellHeight,
  });
  sheet.arrow(
    [
      [middle, leadEnd],
      [middle, cellTop],
    ],
    'line-order',
  );
  sheet.arrow(
    [
      [middle, acrossTop],
      [middle, cellTop + cellHeight],
    ],
    'line-report',
  );
  for (const x of frame) {
    sheet.line(
      [
        [x, leadEnd],
        [x, acrossTop],
      ],
      'line-joint',
    );
  }

  const sides = t.across.bodies.map(([name, sees]) => both(name, sees));
  const titleEnd = sheet.text([middle, acrossTop + 7], t.across.name, 330, 'key', 'middle') + 6;
  const height = tallest(sides, third.width);
  sheet.rect(1, acrossTop, 358, titleEnd - acrossTop + height + 15, 'outline');
  sides.forEach((side, i) => {
    const at: Point = [15 + i * third.step, titleEnd];
    card(sheet, at, third.width, side, { css: 'box box-open', anchor: 'middle', height });
  });
  let y = titleEnd + height + 28;
  const { whole, one, member, joint } = t.legend;
  for (const [css, text] of [
    ['line-order', whole],
    ['line-report', one],
    ['line', member],
    ['line-joint', joint],
  ] as const) {
    y = legend(sheet, [1, y], css, text) + 1;
  }

  const words = [
    sentence(say(sheet.lang, t.lead.name, t.lead.what)),
    sentence(say(sheet.lang, t.cell.name, t.cell.what)),
    ...t.agencies.map(({ name, overseer }) =>
      sentence(`${name}${sheet.rtl ? '،' : ','} ${say(sheet.lang, t.oversees, overseer)}`),
    ),
    ...t.across.bodies.map(([name, sees]) => sentence(say(sheet.lang, name, sees))),
    sentence(join(sheet.lang, [whole, one, member, joint])),
  ];
  return { description: t.description, words };
}
