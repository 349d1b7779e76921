/** A size as people read it: "4.2 MB". Units of 1,000, as file managers and networks count. */
export function readableBytes(bytes: number, language: string): string {
  const unit = bytes >= 1e6 ? 'MB' : 'kB';
  const value = bytes / (unit === 'MB' ? 1e6 : 1e3);
  const digits = value < 10 ? 1 : 0;
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${unit}`;
}
