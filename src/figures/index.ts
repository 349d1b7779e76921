import type { FigureId } from '../model/index.ts';
import { analyticCycle } from './drawings/analytic-cycle.ts';
import { informationFlow } from './drawings/information-flow.ts';
import { limitsTest } from './drawings/limits-test.ts';
import { linesOfAuthority } from './drawings/lines-of-authority.ts';
import { oversightMap } from './drawings/oversight-map.ts';
import { roadmap } from './drawings/roadmap.ts';
import {
  figureLanguage,
  sheetWidth,
  Sheet,
  tag,
  escape,
  type FigureLanguage,
} from './kit/index.ts';
import type { Told } from './told.ts';

const drawings: Readonly<Record<FigureId, (sheet: Sheet) => Told>> = {
  'lines-of-authority': linesOfAuthority,
  'analytic-cycle': analyticCycle,
  'information-flow': informationFlow,
  roadmap,
  'limits-test': limitsTest,
  'oversight-map': oversightMap,
};

/** The drawn sheet with its words, before it becomes a string. */
export function composeFigure(name: FigureId, lang: FigureLanguage): { sheet: Sheet } & Told {
  const sheet = new Sheet(lang);
  return { sheet, ...drawings[name](sheet) };
}

/**
 * A figure as inline SVG, named by its caption, and the same figure in words for those who cannot
 * see it or prefer to read.
 */
export function drawFigure(
  name: FigureId,
  lang: string,
  caption: string,
): { svg: string; words: string[] } {
  const language = figureLanguage(lang);
  const { sheet, description, words } = composeFigure(name, language);
  const [title, desc] = [`fig-${name}-t`, `fig-${name}-d`];
  const inner = [
    tag('title', { id: title }, escape(caption)),
    tag('desc', { id: desc }, escape(description)),
    ...sheet.parts,
  ];
  const svg = tag(
    'svg',
    {
      class: 'drawing',
      viewBox: `0 0 ${sheetWidth} ${Math.ceil(sheet.height + 1)}`,
      role: 'img',
      'aria-labelledby': `${title} ${desc}`,
      lang: language,
    },
    inner.join(''),
  );
  return { svg, words };
}
