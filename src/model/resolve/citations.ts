import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import type { ReadContent } from '../read/folder.ts';
import { citationsInText } from '../read/lists.ts';
import type { Citation } from '../types.ts';

/** A text that cites, wherever it stands. */
interface CitingText {
  file: string;
  citations: readonly Citation[];
}

/** Every citation key must be in the bibliography, and every bracket must be readable. */
export function unknownCitations(content: ReadContent): Fault[] {
  const keys = content.sourceKeys;
  return citingTexts(content).flatMap(({ file, citations }) =>
    citations.flatMap(({ sources, line }) => {
      if (sources.length === 0) {
        const problem = 'This citation can not be read.';
        const mend = 'Write it as [@key], [@key, art. 17] or [@key-a; @key-b, para. 3].';
        return [{ file, line, problem, mend }];
      }
      return sources
        .filter(({ key }) => keys && !keys.has(key))
        .map(({ key }) => ({
          file,
          line,
          problem: `The source "${key}" is not in the bibliography.`,
          mend: `${didYouMean(key, keys ?? [])}Correct the key, or add the source to sources.yaml.`,
        }));
    }),
  );
}

function citingTexts(content: ReadContent): CitingText[] {
  return content.folders.flatMap((folder) => [
    ...folder.texts,
    ...folder.glossary.map((term) => ({
      file: term.file,
      citations: citationsInText(term.definition, term.line),
    })),
    ...folder.questions.map((question) => ({
      file: question.file,
      citations: citationsInText(question.answer, question.line),
    })),
  ]);
}
