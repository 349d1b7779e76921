import type { Token } from 'parse5';
import { languageOfPath, sameFileIn } from './languages.ts';
import { leadOf, wayTo } from './links.ts';
import type { Element } from './markup.ts';

/** Attributes that hold an address. The `data-` ones are read by this site's own scripts. */
const addressAttributes = new Set([
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'cite',
  'data-copy',
  'data-index',
]);
/** Attributes in which a path is only a text. */
const texts = /^(?:aria-.*|alt|title|placeholder|content)$/;
const lists = new Set(['srcset', 'imagesrcset']);
/** Elements whose address is only followed when a reader wants it. */
const followed = new Set(['a', 'area', 'blockquote', 'q', 'del', 'ins']);

/** What becomes of an attribute: another value, none at all (`null`), or nothing (`undefined`). */
export interface LocalAttribute {
  value?: string | null;
  uses: string[];
}

/**
 * Makes the address in an attribute work from a folder.
 * @throws Error when it leads nowhere, loads from elsewhere, or stands where none is expected
 */
export function localAttribute(
  element: Element,
  { name, value }: Token.Attribute,
  page: string,
  files: ReadonlySet<string>,
): LocalAttribute {
  const uses: string[] = [];
  const local = (address: string): string => {
    const lead = leadOf(address, page, files, (file) => sameFileIn(languageOfPath(page), file));
    if (lead.to === 'same page') return address;
    if (lead.to === 'elsewhere') {
      if (followed.has(element.tagName) || address.startsWith('data:')) return address;
      throw new Error(`<${element.tagName}> loads ${address} from elsewhere.`);
    }
    if (lead.to === 'nothing') throw new Error(`${address} leads to no page or file of this copy.`);
    uses.push(lead.file);
    return wayTo(lead.file, page) + lead.suffix;
  };
  // Files of a folder have no origin: asking for one, or for a hash of it, would refuse them.
  if (name === 'crossorigin' || name === 'integrity') return { value: null, uses };
  if (addressAttributes.has(name) || (name === 'data' && element.tagName === 'object')) {
    const changed = local(value.trim());
    return { ...(changed === value ? {} : { value: changed }), uses };
  }
  if (lists.has(name)) {
    const parts = value.split(/,\s+/).map((part) => {
      const [address = '', ...rest] = part.trim().split(/\s+/);
      return [local(address), ...rest].join(' ');
    });
    return { value: parts.join(', '), uses };
  }
  if (name === 'style' && /url\(/.test(value)) {
    throw new Error(`<${element.tagName}> has an address in its style attribute.`);
  }
  if (value.startsWith('/') && !texts.test(name) && leadOf(value, page, files).to === 'file') {
    throw new Error(
      `<${element.tagName} ${name}="${value}"> holds an address in an unknown attribute.`,
    );
  }
  return { uses };
}
