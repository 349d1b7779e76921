/** The choice of colours: kept in this browser only, under Starlight's own name. */
const key = 'starlight-theme';

function stored(): string {
  try {
    return localStorage.getItem(key) || 'auto';
  } catch {
    return 'auto';
  }
}

for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-choice]')) {
  select.value = stored();
  select.addEventListener('change', () => {
    document.documentElement.dataset['theme'] = select.value;
    try {
      if (select.value === 'auto') localStorage.removeItem(key);
      else localStorage.setItem(key, select.value);
    } catch {
      // Storage is closed to this page: the choice holds until the page is left.
    }
  });
}
