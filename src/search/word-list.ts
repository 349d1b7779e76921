/**
 * Words with a number from 1 to 3, as one text: a row for each number, in each row the sorted words,
 * each as the length of the beginning it shares with the word before (base 36) and the rest.
 */
export function packWords(words: ReadonlyMap<string, number>): string {
  return [1, 2, 3]
    .map((level) => row([...words.keys()].filter((w) => words.get(w) === level)))
    .join('\n');
}

function row(words: string[]): string {
  let before = '';
  return words
    .sort((a, b) => (a < b ? -1 : 1))
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The reverse of `packWords`. */
export function unpackWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  packed.split('\n').forEach((line, index) => {
    let before = '';
    for (const entry of line.split(' ').filter(Boolean)) {
      before = before.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1);
      words.set(before, index + 1);
    }
  });
  return words;
}
