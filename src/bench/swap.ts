/** A query with two neighbouring letters in the middle of its longest word exchanged. */
export function swapped(query: string): string {
  const words = query.split(/\s+/);
  const longest = words.reduce(
    (best, word, index) => (word.length > words[best]!.length ? index : best),
    0,
  );
  const word = words[longest]!;
  if (word.length < 5 || /\d/.test(word)) return query;
  const middle = Math.floor(word.length / 2);
  words[longest] =
    word.slice(0, middle - 1) + word[middle]! + word[middle - 1]! + word.slice(middle + 1);
  return words.join(' ');
}
