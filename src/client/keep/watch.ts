/** Shows "keep on this device" where the browser can do it; loads the rest only when it is needed. */
const flag = 'compendium-kept';

const possible =
  /^https?:$/.test(location.protocol) &&
  isSecureContext &&
  'serviceWorker' in navigator &&
  'caches' in window;

function wasUsed(): boolean {
  try {
    return localStorage.getItem(flag) !== null;
  } catch {
    return false;
  }
}

for (const panel of document.querySelectorAll<HTMLElement>('[data-keep]')) {
  panel.querySelector<HTMLElement>('[data-keep-unavailable]')!.hidden = possible;
  if (!possible) continue;
  const button = panel.querySelector<HTMLButtonElement>('[data-keep-open]')!;
  button.hidden = false;
  const open = async () => {
    button.hidden = true;
    const { KeepPanel } = await import('./panel.ts');
    await new KeepPanel(panel, flag).show();
  };
  button.addEventListener('click', () => void open());
  if (wasUsed()) void open();
}
