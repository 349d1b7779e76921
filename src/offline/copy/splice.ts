/** A piece of a text that gets another text in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Makes all edits at once. What lies between them stays as it is, byte for byte.
 * @throws Error when two edits touch the same place
 */
export function splice(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) throw new Error(`Two edits overlap at ${start}: ${source.slice(start, end)}`);
    parts.push(source.slice(done, start), text);
    done = end;
  }
  return parts.join('') + source.slice(done);
}

/** A text as the value of an attribute between double quotes. */
export function attributeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
