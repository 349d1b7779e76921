/** Opens the home of the language. Inside an archive viewer this script is missing: the page stays. */
const link = document.querySelector<HTMLAnchorElement>('a[data-open]');
if (link) location.replace(link.href);
