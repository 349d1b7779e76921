const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}

/** One decimal is finer than any printer and keeps the pages small. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

type Attributes = Readonly<Record<string, string | number>>;

export function tag(name: string, attributes: Attributes, inner?: string): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escape(value)}"`,
  );
  return inner === undefined
    ? `<${name}${list.join('')}/>`
    : `<${name}${list.join('')}>${inner}</${name}>`;
}
