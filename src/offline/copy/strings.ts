import type { LanguageCode } from '../../languages/index.ts';

/** What a reader sees who opens a page inside an archive, where nothing beside it can be loaded. */
export const unpackFirst: Readonly<Record<LanguageCode, string>> = {
  en: 'Unpack the archive first, then open index.html in the unpacked folder. Inside the archive neither links nor search work.',
  fr: 'Décompressez d’abord l’archive, puis ouvrez index.html dans le dossier obtenu. À l’intérieur de l’archive, ni les liens ni la recherche ne fonctionnent.',
  ar: 'فُكّ ضغط الأرشيف أولاً، ثم افتح index.html في المجلد الناتج. لا تعمل الروابط ولا البحث من داخل الأرشيف.',
};
