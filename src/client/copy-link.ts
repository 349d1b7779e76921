/** Copies the permanent address of a guideline; says so in the button for a moment. */
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
  if (!button) return;
  const label = button.textContent;
  const address = new URL(button.dataset['copy']!, location.href).href;
  void navigator.clipboard.writeText(address).then(() => {
    button.textContent = button.dataset['done'] ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
});
