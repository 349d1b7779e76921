import type { LanguageCode } from '../../languages/index.ts';
import { unpackLexicon, type Lexicon, type PackedLexicon } from '../../search/lexicon.ts';
import { planQuery, type QueryPlan } from '../../search/query/plan.ts';
import { rank, type Ranked } from '../../search/query/rank.ts';

/** A place on a page where the words are. */
export interface Place {
  title: string;
  url: string;
  excerpt: string;
}

/** The part of Pagefind's browser module that we call (https://pagefind.app/docs/api/). */
interface Pagefind {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  search(query: string, options?: object): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{
    excerpt: string;
    sub_results: { title: string; url: string; excerpt: string }[];
  }>;
}

export interface Found {
  plan: QueryPlan;
  ranked: Ranked[];
  /** Excerpt of a result and the places on its page, with the words marked. */
  detail(ranked: Ranked): Promise<{ excerpt: string; places: Place[] }>;
}

/** The search of one language: Pagefind's index, our lexicon, our ranking. */
export class Engine {
  readonly lexicon: Lexicon;
  private readonly pagefind: Pagefind;

  private constructor(lexicon: Lexicon, pagefind: Pagefind) {
    this.lexicon = lexicon;
    this.pagefind = pagefind;
  }

  /** Loads lexicon and index at the same time. @param base address of the site's root */
  static async load(code: LanguageCode, base: string): Promise<Engine> {
    const module = `${base}pagefind/${code}/pagefind.js`;
    const [packed, pagefind] = await Promise.all([
      fetch(`${base}search/${code}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`search/${code}.json: ${answer.status}`);
        return answer.json() as Promise<PackedLexicon>;
      }),
      import(/* @vite-ignore */ module) as Promise<Pagefind>,
    ]);
    await pagefind.options({ excerptLength: 24, noWorker: true });
    await pagefind.init();
    return new Engine(unpackLexicon(packed), pagefind);
  }

  /** Finds and ranks. `literal` searches what was typed, uncorrected. */
  async find(query: string, literal = false): Promise<Found> {
    const plan = planQuery(query, this.lexicon, literal);
    const results = new Map<string, PagefindResult>();
    const search = async (word: string) => {
      const found = await this.pagefind.search(word);
      return found.results;
    };
    const ranked = await rank(plan, this.lexicon, search);
    const detail = async ({ record }: Ranked) => {
      let result = results.get(record.id);
      if (!result) {
        const whole = await this.pagefind.search(plan.words.join(' '));
        for (const found of whole.results) results.set(found.id, found);
        result = results.get(record.id);
      }
      for (const word of plan.words) {
        if (result) break;
        result = (await search(word)).find(({ id }) => id === record.id);
      }
      if (!result) return { excerpt: '', places: [] };
      const { excerpt, sub_results: places } = await result.data();
      return { excerpt, places };
    };
    return { plan, ranked, detail };
  }
}
