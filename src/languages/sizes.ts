/**
 * A size as people read it: "4.2 MB". Units of 1,000, as file managers and networks count; Western
 * digits everywhere. Stands alone, so that the browser loads nothing else with it.
 * @param code language of the page
 */
export function formatSize(code: string, bytes: number): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'kB'];
  const locale = code === 'ar' ? 'ar-u-nu-latn' : code;
  const digits = value < 10 ? 1 : 0;
  return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${unit}`;
}
