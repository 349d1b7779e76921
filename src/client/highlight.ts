import { folded } from '../search/query/words.ts';

/** Marks on the page the words that a search result carried over in its address. */
function markWords(words: readonly string[]): void {
  const main = document.querySelector('main');
  const stems = words.map((word) => (word.length > 5 ? word.slice(0, -2) : word));
  if (!main || stems.length === 0) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: [Text, number, number][] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.parentElement?.closest('.definition, script, style, svg') ?? null) !== null) continue;
    const text = node as Text;
    for (const match of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      const word = folded(match[0]);
      const bare = word.replace(/^(?:[وفبلك]?ال|لل)/u, '');
      if (!stems.some((stem) => word.startsWith(stem) || bare.startsWith(stem))) continue;
      found.push([text, match.index, match[0].length]);
    }
  }
  for (const [text, start, length] of found.reverse()) {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + length);
    range.surroundContents(document.createElement('mark'));
  }
}

markWords(new URLSearchParams(location.search).getAll('mark').slice(0, 8));
