import type { LanguageCode } from '../../languages/table.ts';
import type { ResultKind } from '../lexicon.ts';

/** Words by which readers ask for a kind of page, folded. They weigh little as words of a text. */
const lists: Readonly<Record<LanguageCode, Partial<Record<ResultKind, string>>>> = {
  en: {
    course: 'course courses training lesson class curriculum',
    template: 'model template templates form forms sample specimen questionnaire',
    model: 'countries model models',
    term: 'definition meaning glossary define',
    source: 'judgment judgement resolution directive source sources',
    guideline: 'guideline guidelines rule',
  },
  fr: {
    course: 'cours formation stage',
    template: 'modele modeles formulaire',
    model: 'pays',
    term: 'definition glossaire',
    source: 'arret resolution directive',
    guideline: 'ligne lignes directrice directrices',
  },
  ar: {
    course: 'دورة دورات تدريب',
    template: 'نموذج نماذج استمارة',
    model: 'دول بلدان',
    term: 'تعريف معني مسرد',
    source: 'حكم قرار',
    guideline: 'توجيه توجيهات ارشاد',
  },
};

/** The kinds of page that the words of a query ask for. */
export function kindsAsked(words: readonly string[], code: LanguageCode): Set<ResultKind> {
  const asked = Object.entries(lists[code]).filter(([, list]) =>
    list.split(' ').some((word) => words.includes(word)),
  );
  return new Set(asked.map(([kind]) => kind as ResultKind));
}

/**
 * The words of a query without those that only ask for a kind of page, where others are left. A word
 * that asks for a kind says little about the subject, and every page of that kind may hold it.
 */
export function withoutKindWords(words: readonly string[], code: LanguageCode): readonly string[] {
  const asking = new Set(Object.values(lists[code]).flatMap((list) => list.split(' ')));
  const left = words.filter((word) => !asking.has(word));
  return left.length > 0 ? left : words;
}
