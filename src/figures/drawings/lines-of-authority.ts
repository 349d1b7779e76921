import { card, cardHeight, chip, join, legend, say, sentence, stack } from '../kit/index.ts';
import type { Para, Sheet } from '../kit/index.ts';
import { labels } from '../labels/lines-of-authority.ts';
import type { Told } from '../told.ts';

const columns = [
  { x: 1, css: 'line-report line-task' },
  { x: 124, css: 'line-report line-host' },
  { x: 247, css: 'line-report line-watch' },
] as const;
const columnWidth = 112;

/** Principal above the head, the three lines without orders below: rank is read from height. */
export function linesOfAuthority(sheet: Sheet): Told {
  const t = labels[sheet.lang];
  const principal: Para[] = [
    { text: t.principal.name, voice: 'strong' },
    { text: t.principal.who, voice: 'small' },
  ];
  const top = card(sheet, [50, 1], 260, principal, { anchor: 'middle' });

  const sides = [t.orders, t.account].map(({ name, what }): Para[] => [
    { text: name, voice: 'key' },
    { text: what, voice: 'small' },
  ]);
  const left = stack(sheet, [152, top + 8], sides[0]!, 148, 'end');
  const right = stack(sheet, [208, top + 8], sides[1]!, 148);
  const headTop = Math.max(left, right) + 8;
  for (const [x, from, to, css] of [
    [166, top, headTop, 'line-order'],
    [194, headTop, top, 'line-report'],
  ] as const) {
    sheet.arrow(
      [
        [x, from],
        [x, to],
      ],
      css,
    );
  }

  const head: Para[] = [{ text: t.head, voice: 'strong' }];
  const headEnd = card(sheet, [1, headTop], 358, head, {
    css: 'box-strong',
    anchor: 'middle',
    height: 40,
  });

  const bodies = t.lines.map(({ who, may, mayNot }): Para[] => [
    { text: who, voice: 'strong' },
    { text: t.may, voice: 'key', gap: 5 },
    { text: may, voice: 'small' },
    { text: t.mayNot, voice: 'key', gap: 5 },
    { text: mayNot, voice: 'small' },
  ]);
  const height = Math.max(...bodies.map((body) => cardHeight(sheet, body, columnWidth)));
  const bodyTop = headEnd + 70;
  columns.forEach(({ x, css }, i) => {
    const middle = x + columnWidth / 2;
    sheet.arrow(
      [
        [middle, bodyTop],
        [middle, headEnd],
      ],
      css,
    );
    chip(sheet, [middle, bodyTop - 15], t.lines[i]!.line);
    card(sheet, [x, bodyTop], columnWidth, bodies[i]!, { height });
  });

  const first = legend(sheet, [1, bodyTop + height + 12], 'line-order', t.solid);
  legend(sheet, [1, first + 2], 'line-report', t.broken);

  const words = [
    sentence(say(sheet.lang, t.principal.name, t.principal.who)),
    sentence(say(sheet.lang, t.orders.name, t.orders.what)),
    sentence(say(sheet.lang, t.account.name, t.account.what)),
    ...t.lines.map(({ line, who, may, mayNot }) =>
      [`${who} (${line}).`, sentence(say(sheet.lang, t.may, may))]
        .concat(sentence(say(sheet.lang, t.mayNot, mayNot)))
        .join(' '),
    ),
    sentence(join(sheet.lang, [t.solid, t.broken])),
  ];
  return { description: t.description, words };
}
