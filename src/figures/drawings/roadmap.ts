import { capital, gate, legend, sentence, say, stack, stackHeight } from '../kit/index.ts';
import type { Anchor, Para, Point, Sheet } from '../kit/index.ts';
import { kinds, labels } from '../labels/roadmap.ts';
import type { Told } from '../told.ts';

const months = 36;
const bar = { x: 4, width: 352, height: 16 } as const;
const at = (month: number) => bar.x + (month / months) * bar.width;
/** Gates may open at any date before month 12; these two places only show their order. */
const gateMonths = [7.2, 10.2] as const;
const hundredDays = 3.3;
const spine = 16;
const textX = 44;
const room = 359 - textX;

/** The time line, to scale: open until the second gate, solid after it. Returns its lower edge. */
function timeLine(sheet: Sheet): number {
  const t = labels[sheet.lang];
  const second = at(gateMonths[1]);
  const ends = [
    sheet.text([bar.x, 0], t.without, second - 12, 'key', 'start'),
    sheet.text([second + 18, 0], t.with, 359 - second - 18, 'key', 'start'),
  ];
  const y = Math.max(...ends) + 8;
  const end = y + bar.height;
  sheet.rect(bar.x, y, second - bar.x, bar.height, 'box-open box-change');
  sheet.rect(second, y, bar.x + bar.width - second, bar.height, 'bar');
  gateMonths.forEach((month, i) => gate(sheet, [at(month), y + bar.height / 2], String(i + 1)));
  const tick = (month: number, word: string, anchor: Anchor) => {
    const x = at(month);
    const foot: Point = [x, end + 6];
    sheet.line([[x, end], foot]);
    sheet.text([x, end + 7], word, 90, 'small', anchor);
  };
  tick(0, t.ticks[0], 'start');
  tick(hundredDays, t.ticks[1], 'start');
  tick(12, t.ticks[2], 'start');
  tick(months, t.ticks[3], 'end');
  return sheet.height;
}

export function roadmap(sheet: Sheet): Told {
  const t = labels[sheet.lang];
  let y = timeLine(sheet) + 18;
  const stops = t.stops.map(([name, what], i) => {
    const paras: Para[] = [
      { text: name, voice: 'strong' },
      { text: what, voice: 'small' },
    ];
    const top = y;
    y += stackHeight(sheet, paras, room) + 14;
    return { kind: kinds[i]!, paras, top, middle: top + sheet.lineHeight('strong') / 2 };
  });

  const opened = stops.findLast(({ kind }) => kind === 'gate')!.middle;
  sheet.line(
    [
      [spine, stops[0]!.middle],
      [spine, opened],
    ],
    'line-report',
  );
  sheet.arrow(
    [
      [spine, opened],
      [spine, y - 4],
    ],
    'line-order',
  );
  let gates = 0;
  for (const { kind, paras, top, middle } of stops) {
    if (kind === 'gate') gate(sheet, [spine, middle], String((gates += 1)));
    else sheet.rect(spine - 6, middle - 6, 12, 12, kind === 'review' ? 'stop' : 'box-open box-end');
    stack(sheet, [textX, top], paras, room);
  }
  y = legend(sheet, [1, y + 8], 'line-report', t.without);
  y = legend(sheet, [1, y + 1], 'line-order', t.with);
  sheet.text([1, y + 6], t.scale, 358, 'small', 'start');

  const words = [
    ...t.stops.map(([name, what]) =>
      sentence(name.includes(':') ? `${name}. ${capital(what)}` : say(sheet.lang, name, what)),
    ),
    t.rule,
    t.scale,
  ];
  return { description: t.description, words };
}
