/** Opens the search window with a click, `/` or Ctrl K; what it needs is loaded only then. */
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');

async function open(): Promise<void> {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  const { startSearch } = await import('./window.ts');
  startSearch(dialog);
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return (
    element?.isContentEditable === true ||
    /^(?:INPUT|TEXTAREA|SELECT)$/.test(element?.tagName ?? '')
  );
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (target.closest('[data-search-open]')) void open();
  if (target.closest('[data-search-close]') || target === dialog) dialog?.close();
});

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !isTyping(event.target);
  const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !controlK) return;
  event.preventDefault();
  void open();
});
