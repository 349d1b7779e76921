/** What a query may name by its number. */
export interface Identifiers {
  guidelines: ReadonlySet<string>;
  templates: ReadonlySet<string>;
}

/**
 * The path of the page that a query names by its ID, however loosely it is typed: `MAN-03`, `man 3`,
 * `T4`, `template 33`, `Q5`.
 */
export function pathOfIdentifier(query: string, known: Identifiers): string | undefined {
  const text = query.trim().toLocaleUpperCase('en');
  const guideline = /^([A-Z]{3})[\s_.–-]*(\d{1,2})$/.exec(text);
  if (guideline) {
    const id = `${guideline[1]}-${guideline[2]!.padStart(2, '0')}`;
    if (known.guidelines.has(id)) return `/g/${id}/`;
  }
  const template = /^(?:T|TEMPLATE|MODÈLE|MODELE|نموذج)[\s_.–-]*(\d{1,2})$/.exec(text);
  if (template) {
    const id = `T${template[1]!.padStart(2, '0')}`;
    if (known.templates.has(id)) return `/templates/${id}/`;
  }
  const question = /^(?:Q|QUESTION)[\s_.–-]*([1-8])$/.exec(text);
  return question ? `/questions/#Q${question[1]}` : undefined;
}
