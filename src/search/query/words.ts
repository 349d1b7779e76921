/**
 * Words of a text as search compares them: small letters, no diacritics, no Arabic vowel signs, one
 * form of each Arabic letter. An apostrophe parts words, as in French (l’État).
 */
export function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text with case, diacritics and variant Arabic letters taken away. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .normalize('NFC')
    .toLocaleLowerCase('en')
    .replace(/œ/g, 'oe')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي');
}
