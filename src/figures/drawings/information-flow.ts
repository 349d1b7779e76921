import { card, gate, say, sentence, stack, stackHeight } from '../kit/index.ts';
import type { Para, Sheet } from '../kit/index.ts';
import { labels } from '../labels/information-flow.ts';
import type { Told } from '../told.ts';

const spine = 28;
const textX = 66;
const room = 359 - textX;
const air = 12;

/** One line from top to bottom; a gate across it wherever someone may say no. */
export function informationFlow(sheet: Sheet): Told {
  const t = labels[sheet.lang];
  const words: string[] = [];
  let y = 1;
  t.stations.forEach(([name, note], i) => {
    const last = i === t.stations.length - 1;
    const paras: Para[] = [
      { text: name, voice: 'strong' },
      { text: note, voice: 'small' },
    ];
    y = card(sheet, [1, y], 358, paras, { css: last ? 'box box-end' : 'box' });
    words.push(sentence(say(sheet.lang, name, note)));

    const at = t.gates[i];
    if (!at) return;
    const [stops, no] = [say(sheet.lang, t.stops, at[1]), say(sheet.lang, t.no, at[2])];
    const beside: Para[] = [
      { text: at[0], voice: 'label' },
      { text: stops, voice: 'small' },
      { text: no, voice: 'key' },
    ];
    const height = stackHeight(sheet, beside, room) + 2 * air;
    const middle = y + height / 2;
    sheet.arrow([
      [spine, y],
      [spine, y + height],
    ]);
    sheet.line([
      [spine, middle],
      [textX - 12, middle],
    ]);
    // The bar at the end of the branch: a record that is refused goes no further.
    sheet.line(
      [
        [textX - 12, y + air],
        [textX - 12, y + height - air],
      ],
      'line-order',
    );
    gate(sheet, [spine, middle], String(i + 1));
    stack(sheet, [textX, y + air], beside, room);
    words.push(
      [say(sheet.lang, `${t.gate} ${i + 1}`, at[0]), sentence(stops), sentence(no)].join(' '),
    );
    y += height;
  });
  return { description: t.description, words };
}
