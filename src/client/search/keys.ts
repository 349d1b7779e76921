/** Lets the arrow keys walk from the field through the results and back; Enter opens the first. */
export function followKeys(input: HTMLInputElement, list: HTMLOListElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const now = all.indexOf(document.activeElement as HTMLAnchorElement);
    const next = event.key === 'ArrowDown' ? now + 1 : now - 1;
    event.preventDefault();
    if (next < 0) input.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') links()[0]?.click();
    else move(event);
  });
  list.addEventListener('keydown', move);
}
