import { card, cardHeight, chip, say, sentence } from '../kit/index.ts';
import type { Para, Sheet } from '../kit/index.ts';
import { effects, labels } from '../labels/limits-test.ts';
import type { Told } from '../told.ts';

const question = { x: 1, width: 206 } as const;
const outcome = { x: 257, width: 102 } as const;
const gap = 28;

/** A ladder: yes leads down to the next question, no leads sideways and out. */
export function limitsTest(sheet: Sheet): Told {
  const t = labels[sheet.lang];
  const middle = question.x + question.width / 2;
  let y = 1;
  t.questions.forEach(({ name, ask, no }, i) => {
    const effect = effects[i]!;
    const asked: Para[] = [
      { text: `${i + 1}. ${name}`, voice: 'strong' },
      { text: ask, voice: 'small', gap: 2 },
    ];
    const answer: Para[] = [
      { text: t[effect], voice: 'key' },
      { text: no, voice: 'small' },
    ];
    const height = Math.max(
      cardHeight(sheet, asked, question.width),
      cardHeight(sheet, answer, outcome.width),
    );
    const end = card(sheet, [question.x, y], question.width, asked, { height });
    const half = y + height / 2;
    const own = cardHeight(sheet, answer, outcome.width);
    const css = effect === 'ends' ? 'box box-end' : 'box box-change';
    card(sheet, [outcome.x, half - own / 2], outcome.width, answer, { css });
    sheet.arrow([
      [question.x + question.width, half],
      [outcome.x, half],
    ]);
    chip(sheet, [question.x + question.width + 22, half], t.no);
    sheet.arrow([
      [middle, end],
      [middle, end + gap],
    ]);
    const lead = (gap - 4 - sheet.lineHeight('key')) / 2;
    sheet.text([middle + 10, end + lead], t.yes, 60, 'key', 'start');
    y = end + gap;
  });
  const pass: Para[] = [{ text: t.pass, voice: 'strong' }];
  card(sheet, [question.x, y], question.width, pass, { css: 'box-strong', anchor: 'middle' });

  const words = [
    ...t.questions.map(({ name, ask, no }, i) =>
      [
        `${name}.`,
        ask,
        sentence(say(sheet.lang, t.no, `${t[effects[i]!].toLocaleLowerCase()} (${no})`)),
      ].join(' '),
    ),
    sentence(t.pass),
  ];
  return { description: t.description, words };
}
