/** One source in a citation, with the place in it. */
export interface CitedSource {
  key: string;
  /** Paragraph, article or page, as it is printed; undefined for the source as a whole. */
  pinpoint?: string;
}

/** A citation as it stands in text: `[@key, art. 17; @other]`. */
export interface CitationMatch {
  /** Offsets of the bracket in the text. */
  start: number;
  end: number;
  sources: CitedSource[];
}

/** A whole bracket, or one that begins like a citation and is not closed or holds another. */
const bracket = /\[(@[^[\]]*)\]|\[@/g;
const item = /^@([A-Za-z0-9][\w:.#$%&+?<>~/-]*?)(?:\s*[,،]\s*(.+))?$/s;

/**
 * Finds citations in pandoc's bracket syntax (https://pandoc.org/MANUAL.html#citation-syntax):
 * several sources are parted by semicolons, a pinpoint follows a comma.
 * A bracket that begins with `[@` but can't be read is returned with an empty list.
 */
export function findCitations(text: string): CitationMatch[] {
  return [...text.matchAll(bracket)].map((match) => {
    const parts = (match[1] ?? '').split(/\s*[;؛]\s*/).map((part) => item.exec(part.trim()));
    const sources = parts.every((part) => part !== null)
      ? parts.map((part) => citedSource(part[1]!, part[2]))
      : [];
    return { start: match.index, end: match.index + match[0].length, sources };
  });
}

function citedSource(key: string, pinpoint: string | undefined): CitedSource {
  const place = pinpoint?.replace(/\s+/g, ' ').trim();
  return place ? { key, pinpoint: place } : { key };
}
