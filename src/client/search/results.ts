import type { Ranked } from '../../search/query/rank.ts';
import { addressOf } from '../address.ts';
import type { Detail } from './engine.ts';

/** At most this many places on a page are shown below a result. */
const maxPlaces = 3;

/** An address with the words to mark on the page that opens. */
export function withMarks(address: string, words: readonly string[]): string {
  const url = new URL(addressOf(address), location.href);
  url.search = '';
  for (const word of words) url.searchParams.append('mark', word);
  return url.href;
}

/** Pagefind's excerpt as nodes: it holds only text and <mark>. */
function marked(excerpt: string): Node[] {
  const parts = new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes;
  return [...parts].map((part) => {
    if (part.nodeName !== 'MARK') return document.createTextNode(part.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = part.textContent;
    return mark;
  });
}

/** One result: what it is and its title, which leads to the page with the words marked. */
export function resultItem(
  { record }: Ranked,
  kindLabel: string,
  words: readonly string[],
): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['kind'] = record.kind;
  const kind = document.createElement('span');
  kind.className = 'result-kind';
  kind.textContent = kindLabel;
  const title = document.createElement('a');
  title.className = 'result-title';
  title.href = withMarks(record.path, words);
  title.textContent = record.title || (record.path.split('/').filter(Boolean).at(-1) ?? '');
  item.append(kind, title);
  return item;
}

/** Adds to a result its full title, where in it the words are, and the places on its page. */
export function fillItem(
  item: HTMLLIElement,
  { title, excerpt, places }: Detail,
  words: readonly string[],
): void {
  item.querySelector('.result-title')!.textContent = title;
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  item.append(text);
  const inside = places.filter(({ url }) => url.includes('#')).slice(0, maxPlaces);
  if (item.dataset['kind'] !== 'chapter' || inside.length === 0) return;
  const list = document.createElement('ul');
  for (const place of inside) {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = withMarks(place.url, words);
    link.textContent = place.title;
    line.append(link);
    list.append(line);
  }
  item.append(list);
}
