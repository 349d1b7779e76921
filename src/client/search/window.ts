import type { LanguageCode } from '../../languages/index.ts';
import type { Ranked } from '../../search/query/rank.ts';
import { addressOf } from '../address.ts';
import { Engine, type Found } from './engine.ts';
import { followKeys } from './keys.ts';
import { fillItem, resultItem } from './results.ts';

/** Pause after the last key before a search begins, in milliseconds. */
const pause = 60;
const pageSize = 8;
/** Results that have their excerpt when they appear; it costs a file each. */
const filledAtOnce = 4;

/** Fills the next `%` of a string with each value in turn. */
function filled(text: string, ...values: (string | number)[]): string {
  let next = 0;
  return text.replace(/%/g, () => String(values[next++] ?? ''));
}

const started = new WeakSet<HTMLDialogElement>();

/** Makes the open window work: loads the engine, listens to the field, shows results. */
export function startSearch(dialog: HTMLDialogElement): void {
  dialog.querySelector('input')!.focus();
  if (started.has(dialog)) return;
  started.add(dialog);
  new SearchWindow(dialog);
}

class SearchWindow {
  private readonly dialog: HTMLDialogElement;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLOListElement;
  private readonly status: HTMLElement;
  private readonly strings: Readonly<Record<string, string>>;
  private readonly engine: Promise<Engine>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(dialog: HTMLDialogElement) {
    this.dialog = dialog;
    this.input = dialog.querySelector('input')!;
    this.list = dialog.querySelector('ol')!;
    this.status = dialog.querySelector('[role="status"]')!;
    this.strings = JSON.parse(dialog.dataset['strings']!) as Record<string, string>;
    this.engine = Engine.load(dialog.dataset['search'] as LanguageCode, import.meta.env.BASE_URL);
    this.engine.catch(() => this.say('searchFailed'));
    followKeys(this.input, this.list);
    this.input.addEventListener('input', () => this.soon());
    for (const select of dialog.querySelectorAll('select')) {
      select.addEventListener('change', () => void this.search());
    }
    if (this.input.value.trim() !== '') this.soon();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.search(), pause);
  }

  private say(key: string, ...values: (string | number)[]): void {
    this.status.textContent = filled(this.strings[key] ?? '', ...values);
  }

  private async search(literal = false): Promise<void> {
    const query = this.input.value.trim();
    this.turn += 1;
    const turn = this.turn;
    if (query === '') {
      this.list.replaceChildren();
      this.status.textContent = '';
      return;
    }
    const waiting = setTimeout(() => this.say('searchLoading'), 300);
    try {
      const found = await (await this.engine).find(query, literal);
      if (turn !== this.turn) return;
      await this.show(found, query, turn);
    } catch {
      if (turn === this.turn) this.say('searchFailed');
    } finally {
      clearTimeout(waiting);
    }
  }

  private async show(found: Found, query: string, turn: number): Promise<void> {
    const shown = this.filtered(found.ranked);
    const first = await this.items(found, shown.slice(0, pageSize));
    if (turn !== this.turn) return;
    this.list.replaceChildren(...this.goTo(found), ...first);
    this.more(found, shown, pageSize);
    this.report(found, query, shown.length);
    this.list.scrollTop = 0;
  }

  private filtered(ranked: readonly Ranked[]): Ranked[] {
    const value = (name: string) =>
      this.dialog.querySelector<HTMLSelectElement>(`[data-search-filter="${name}"]`)!.value;
    const [kind, part] = [value('kind'), value('part')];
    return ranked.filter(
      ({ record }) =>
        (kind === '' || record.kind === kind) && (part === '' || String(record.part) === part),
    );
  }

  private items(found: Found, ranked: readonly Ranked[]): Promise<HTMLLIElement[]> {
    const label = (kind: string) =>
      this.dialog.querySelector<HTMLOptionElement>(`option[value="${kind}"]`)?.text ?? kind;
    return Promise.all(
      ranked.map(async (one, index) => {
        const item = resultItem(one, label(one.record.kind), found.plan.words);
        const fill = async () => fillItem(item, await found.detail(one), found.plan.words);
        if (index < filledAtOnce) await fill();
        else this.onSight(item, fill);
        return item;
      }),
    );
  }

  /** The text of a result further down is loaded when a reader comes near it. */
  private onSight(item: HTMLLIElement, fill: () => Promise<void>): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void fill();
      },
      { root: this.list },
    );
    observer.observe(item);
  }

  private goTo(found: Found): HTMLLIElement[] {
    const path = found.plan.goTo;
    if (!path) return [];
    const code = this.dialog.dataset['search'];
    const record = found.ranked.find(({ record: r }) => r.path.endsWith(path))?.record;
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'result-title';
    link.dataset['goTo'] = '';
    link.href = addressOf(record?.path ?? (code === 'en' ? path : `/${code}${path}`));
    link.textContent = filled(
      this.strings['searchGoTo'] ?? '',
      path.replace(/^.*?(?:g|templates|questions)\/#?|\/$/g, ''),
    );
    item.append(link);
    return [item];
  }

  private more(found: Found, shown: readonly Ranked[], from: number): void {
    if (shown.length <= from) return;
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search-more';
    button.textContent = this.strings['searchMore'] ?? '';
    button.addEventListener('click', () => {
      void this.items(found, shown.slice(from, from + pageSize)).then((items) => {
        item.replaceWith(...items);
        items[0]?.querySelector('a')?.focus();
        this.more(found, shown, from + pageSize);
      });
    });
    item.append(button);
    this.list.append(item);
  }

  private report(found: Found, query: string, count: number): void {
    const { understood } = found.plan;
    const name = understood ?? query;
    if (count === 0) {
      this.say('searchNone', name);
      const link = document.createElement('a');
      link.href = this.dialog.dataset['index']!;
      link.textContent = this.strings['searchNoneHint'] ?? '';
      this.status.append(' ', link);
    } else if (understood) {
      this.say('searchCorrected', understood);
    } else if (count === 1) this.say('searchOne', name);
    else this.say('searchCount', count, name);
    if (!understood) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = filled(this.strings['searchInstead'] ?? '', query);
    button.addEventListener('click', () => void this.search(true));
    this.status.append(' ', button);
  }
}
