import type { LanguageCode } from '../../languages/index.ts';
import { idOf, type Lexicon } from '../../search/lexicon.ts';
import { unpackLexicon, type PackedLexicon } from '../../search/packing.ts';
import { planQuery, type QueryPlan } from '../../search/query/plan.ts';
import { rank, type Ranked } from '../../search/query/rank.ts';
import { pagefindRanking } from '../../search/query/weights.ts';

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
    meta: { title?: string };
    excerpt: string;
    sub_results: (Place & { weighted_locations: { balanced_score: number }[] })[];
  }>;
}

export interface Detail {
  title: string;
  excerpt: string;
  places: Place[];
}

export interface Found {
  plan: QueryPlan;
  ranked: Ranked[];
  /** Title and excerpt of a result and the places on its page, with the words marked. */
  detail(ranked: Ranked): Promise<Detail>;
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
    await pagefind.options({ excerptLength: 24, noWorker: true, ranking: pagefindRanking });
    await pagefind.init();
    return new Engine(unpackLexicon(packed), pagefind);
  }

  /** Finds and ranks. `literal` searches what was typed, uncorrected. */
  async find(query: string, literal = false): Promise<Found> {
    const plan = planQuery(query, this.lexicon, literal);
    const results = new Map<string, PagefindResult>();
    const length = this.lexicon.records[0]?.id.length ?? 0;
    const search = async (word: string) => {
      const found = await this.pagefind.search(word);
      for (const result of found.results) {
        const id = idOf(result.id, length);
        if (!results.has(id)) results.set(id, result);
      }
      return found.results;
    };
    // All words at once come first: the excerpt is then the place where most of them stand.
    await search(plan.words.join(' '));
    const ranked = await rank(plan, this.lexicon, search);
    const detail = async ({ record }: Ranked): Promise<Detail> => {
      const result = results.get(record.id);
      if (!result) return { title: record.title, excerpt: '', places: [] };
      const { meta, excerpt, sub_results: parts } = await result.data();
      const weight = (part: (typeof parts)[number]) =>
        part.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
      // The parts of a page in which the words weigh most come first.
      const places = [...parts].sort((a, b) => weight(b) - weight(a));
      return { title: record.title || (meta.title ?? ''), excerpt, places };
    };
    return { plan, ranked, detail };
  }
}
