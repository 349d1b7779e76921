import type { LanguageCode } from '../../languages/index.ts';

const lists: Readonly<Record<LanguageCode, string>> = {
  en:
    'a about after against all also an and any are as at be been before being between but by can cannot could did do does ' +
    'done during each for from had has have he her him his how i if in into is it its let made make many may ' +
    'me might more most much must my need needs no nor not of off on or our own shall she should so some such ' +
    'than that the their them then there these they this those to too under up upon us very via want wants was we were what ' +
    'when where whether which while who whom whose why will with without would you your',
  fr:
    'a au aux avec ce ces cet cette comment d dans de des doit doivent du elle elles en est et etre eux faire ' +
    'fait faut il ils j je l la le les leur leurs lui m mais me meme mes n ne nos notre nous on ou par pas peut ' +
    'peuvent plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont ' +
    'sur ta te tes toi ton tu un une vos votre vous y',
  ar:
    'ما من في على عن الى هل كيف لماذا متي اين هو هي هم هذا هذه ذلك تلك التي الذي الذين ان او ام ثم لا لم لن ' +
    'قد كان كانت يكون تكون كل بعض غير بين عند مع حتي اذا ماذا أن إلى إذا متى حتى',
};

/** Words that carry no meaning for a search, by language, in folded form. */
export function stopWords(code: LanguageCode): ReadonlySet<string> {
  return new Set(lists[code].split(' '));
}
