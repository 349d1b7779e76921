/** What readers choose once for all pages, by its name in local storage. */
const kept = ['starlight-theme'];
const cookie = 'fusion-cells-compendium';

/**
 * Carries choices from page to page. Firefox gives each file a local storage of its own and shares
 * cookies between files; Chromium shares local storage and ignores cookies of files.
 */
export function keepSettings(): void {
  try {
    const found = document.cookie.split('; ').find((part) => part.startsWith(`${cookie}=`));
    if (found) restore(JSON.parse(decodeURIComponent(found.slice(cookie.length + 1))) as unknown);
  } catch {
    // Storage or cookies are closed to this page, or the cookie isn't ours: the page works without.
  }
  // The page's own script stores the choice first.
  addEventListener('change', () => setTimeout(save));
}

function restore(settings: unknown): void {
  for (const name of kept) {
    const value = (settings as Readonly<Record<string, unknown>> | null)?.[name];
    if (typeof value === 'string') localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  }
}

function save(): void {
  try {
    const settings = Object.fromEntries(kept.map((name) => [name, localStorage.getItem(name)]));
    const value = encodeURIComponent(JSON.stringify(settings));
    document.cookie = `${cookie}=${value}; path=/; max-age=31536000; samesite=lax`;
  } catch {
    // As above: the choice holds on this page.
  }
}
