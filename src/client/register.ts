/** Filters the register of guidelines by level, part and readers. */
const filters = [...document.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-register] tbody tr')];
const shownStatus = document.querySelector<HTMLElement>('[data-shown]');

function update(): void {
  let shown = 0;
  for (const row of rows) {
    const fits = filters.every(({ value, dataset }) => {
      const own = row.dataset[dataset['filter'] ?? ''] ?? '';
      return value === '' || own.split(' ').includes(value);
    });
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  if (!shownStatus) return;
  const text = shownStatus.dataset['shown'] ?? '';
  shownStatus.textContent = text
    .replace('{shown}', String(shown))
    .replace('{total}', shownStatus.dataset['total'] ?? '');
}

for (const filter of filters) filter.addEventListener('change', update);
update();
