import { formatSize } from '../../languages/sizes.ts';
import type { KeepManifest } from '../../offline/worker/manifest.ts';
import { fetchManifest, keptState, removeKept, store, type Progress } from './store.ts';

type Strings = Readonly<Record<string, string>>;

/** The panel of one language: offers, shows progress, pauses, goes on, updates, removes. */
export class KeepPanel {
  private readonly flag: string;
  private readonly language: string;
  private readonly strings: Strings;
  private readonly body: HTMLElement;
  private pause: AbortController | undefined;

  constructor(panel: HTMLElement, flag: string) {
    this.flag = flag;
    this.language = panel.dataset['keep']!;
    this.strings = JSON.parse(panel.dataset['strings']!) as Strings;
    this.body = panel.querySelector<HTMLElement>('[data-keep-body]')!;
  }

  /** Shows what is on the device and what can be done. */
  async show(message = ''): Promise<void> {
    const kept = await keptState(this.language);
    const manifest = await fetchManifest(this.language).catch(() => undefined);
    const lines: Node[] = message ? [this.line(message)] : [];
    const total = manifest?.files.reduce((sum, file) => sum + file.bytes, 0) ?? 0;
    if (kept?.complete) {
      lines.push(this.line(this.text('keepDone', kept.version)));
      if (manifest && manifest.version !== kept.version) {
        lines.push(this.line(this.text('keepUpdate')));
        lines.push(this.button('keepUpdateStart', () => this.download(manifest)));
      }
    } else if (kept && kept.paths.size > 0) {
      const files = manifest?.files.length ?? '?';
      lines.push(this.line(this.text('keepHalf', kept.paths.size, files)));
      if (manifest) lines.push(this.button('keepResume', () => this.download(manifest)));
    } else if (manifest) {
      const label = this.text('keepStart', formatSize(this.language, total));
      lines.push(this.button('keepStart', () => this.download(manifest), label));
    }
    if (kept) lines.push(this.button('keepRemove', () => this.remove()));
    this.body.replaceChildren(...lines);
  }

  private async download(manifest: KeepManifest): Promise<void> {
    const total = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    const space = await navigator.storage?.estimate?.();
    const free = (space?.quota ?? Infinity) - (space?.usage ?? 0);
    if (free < total * 1.2) {
      const [needed, left] = [total, free].map((bytes) => formatSize(this.language, bytes));
      return this.show(this.text('keepNoSpace', needed!, left!));
    }
    this.remember(true);
    await navigator.serviceWorker.register('/offline-worker.js');
    await navigator.storage?.persist?.();
    this.pause = new AbortController();
    const bar = document.createElement('progress');
    bar.max = total;
    const line = this.line('');
    bar.setAttribute('aria-label', this.text('keepTitle'));
    const stop = this.button('keepPause', () => this.pause?.abort());
    this.body.replaceChildren(bar, line, stop);
    const report = ({ files, bytes }: Progress) => {
      bar.value = bytes;
      const sizes = [bytes, total].map((size) => formatSize(this.language, size));
      line.textContent = this.text('keepProgress', files, manifest.files.length, ...sizes);
    };
    try {
      await store(this.language, manifest, this.pause.signal, report);
      await this.show();
    } catch (error) {
      const paused = this.pause.signal.aborted;
      await this.show(paused ? '' : this.text('keepFailed', (error as Error).message));
    }
  }

  private async remove(): Promise<void> {
    await removeKept(this.language);
    this.remember(false);
    await this.show();
  }

  private remember(kept: boolean): void {
    try {
      if (kept) localStorage.setItem(this.flag, '1');
      else localStorage.removeItem(this.flag);
    } catch {
      // Storage is closed to this page: the panel opens with a click next time.
    }
  }

  private text(key: string, ...values: (string | number)[]): string {
    let next = 0;
    return (this.strings[key] ?? '').replace(/%/g, () => String(values[next++] ?? ''));
  }

  private line(text: string): HTMLParagraphElement {
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.textContent = text;
    return line;
  }

  private button(key: string, act: () => unknown, label = this.text(key)): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['keepAction'] = key;
    button.textContent = label;
    button.addEventListener('click', () => void act());
    return button;
  }
}
