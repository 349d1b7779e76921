import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Verifies chosen files against the printed list, or against a SHA256SUMS that is chosen with them. */
const root = document.querySelector<HTMLElement>('[data-verify]');

/** Names and hashes of a list in the format of `sha256sum`. */
function parseSums(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  return new Map(lines.flatMap((match) => (match ? [[match[2]!, match[1]!]] : [])));
}

/** SHA-256 of a file, read piece by piece: 500 MB need no more memory than one piece. */
async function hashOf(file: File, report: (share: number) => void): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    hash.update(value);
    read += value.length;
    report(read / Math.max(1, file.size));
  }
  return bytesToHex(hash.digest());
}

/** The hash that a list has for a file: by its name, whatever folder it stands in. */
function listed(sums: ReadonlyMap<string, string>, file: File): string[] {
  const path = file.webkitRelativePath || file.name;
  const exact = [...sums].filter(([name]) => name === path || path.endsWith(`/${name}`));
  const found =
    exact.length > 0 ? exact : [...sums].filter(([name]) => name.split('/').at(-1) === file.name);
  return found.map(([, hash]) => hash);
}

if (root) {
  const strings = JSON.parse(root.dataset['strings']!) as Record<string, string>;
  const say = (key: string, ...values: string[]) => {
    let next = 0;
    return (strings[key] ?? '').replace(/%/g, () => values[next++] ?? '');
  };
  const results = root.querySelector('[data-verify-results]')!;
  const printed = root.querySelector('[data-fill="sums"]')!;

  const verify = async (files: readonly File[]) => {
    const own = files.find(({ name }) => name === 'SHA256SUMS');
    const sums = parseSums(own ? await own.text() : (printed.textContent ?? ''));
    if (own) printed.textContent = await own.text();
    results.replaceChildren();
    if (sums.size === 0) {
      results.append(line('verifyListEmpty', 'unknown'));
      return;
    }
    for (const file of files.filter((one) => one !== own)) {
      const item = line('verifyWorking', 'working', file.name, '');
      results.append(item);
      const hash = await hashOf(file, (share) => {
        item.textContent = say('verifyWorking', file.name, `${Math.round(share * 100)} %`);
      });
      const expected = listed(sums, file);
      const verdict = expected.includes(hash)
        ? 'verifyMatches'
        : expected.length > 0
          ? 'verifyDiffers'
          : 'verifyUnknown';
      item.dataset['verdict'] = verdict;
      item.textContent = `${say(verdict, file.name)} `;
      const code = document.createElement('code');
      code.textContent = hash;
      item.append(code);
    }
  };

  const line = (key: string, verdict: string, ...values: string[]) => {
    const item = document.createElement('li');
    item.dataset['verdict'] = verdict;
    item.textContent = say(key, ...values);
    return item;
  };

  root.querySelector('input')!.addEventListener('change', (event) => {
    void verify([...((event.target as HTMLInputElement).files ?? [])]);
  });
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    void verify([...(event.dataTransfer?.files ?? [])]);
  });
}
