import { citationPlaces } from './citation-places.ts';
import { knownComponents } from './components.ts';
import { editorSyntax } from './editor-syntax.ts';
import { headingOrder } from './headings.ts';
import { imageAlternatives } from './images.ts';
import { linkText } from './link-text.ts';
import { noPrograms } from './programs.ts';
import { columnNames } from './tables.ts';
import type { Rule } from './rule.ts';

export { forbiddenCharacters } from './characters.ts';
export type { Finding, Rule } from './rule.ts';

/** Every rule of form that a content tree must pass. Rules of meaning belong to the model. */
export const contentRules: readonly Rule[] = [
  noPrograms,
  knownComponents,
  headingOrder,
  imageAlternatives,
  linkText,
  columnNames,
  editorSyntax,
  citationPlaces,
];
