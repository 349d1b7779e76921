import {
  isLanguageCode,
  language,
  languageCodes,
  rootLanguage,
  type LanguageCode,
} from '../../languages/index.ts';

/** The language that a path of the site belongs to; what has no code in front is the root's. */
export function languageOfPath(path: string): LanguageCode {
  const [first] = path.split('/');
  return isLanguageCode(first) && first !== rootLanguage ? first : rootLanguage;
}

/**
 * The page in a language that stands for a page in another: a text that is not translated yet links
 * to pages of its own language, which a copy without that language does not hold.
 */
export function sameFileIn(code: LanguageCode, file: string): string {
  const own = languageOfPath(file);
  const bare = own === rootLanguage ? file : file.slice(own.length + 1);
  return code === rootLanguage ? bare : `${code}/${bare}`;
}

/** Path of the home page of a language. */
export function homeOf(code: LanguageCode): string {
  return code === rootLanguage ? 'index.html' : `${code}/index.html`;
}

/**
 * The languages of a copy, in the order of the site.
 * @throws Error when none is named, or one that the site does not have
 */
export function languagesOfCopy(
  wanted: readonly LanguageCode[],
  files: ReadonlySet<string>,
): LanguageCode[] {
  const missing = wanted.find((code) => !files.has(homeOf(code)));
  if (missing) {
    const { name } = language(missing);
    throw new Error(`The site has no pages in ${name}: ${homeOf(missing)} is missing.`);
  }
  const chosen = languageCodes.filter((code) => wanted.includes(code));
  if (chosen.length === 0) throw new Error('Name at least one language for the offline copy.');
  return chosen;
}
