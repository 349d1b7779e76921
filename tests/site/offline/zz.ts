import { chromiumReader } from './chromium-reader.ts';
import { firefoxReader } from './firefox-reader.ts';
import { testCopy } from './places.ts';
import { shown } from './search-window.ts';
import { listen, siteServer } from '../../../src/serve/serve.ts';
const copy = await testCopy('all');
const folder = copy.moveTo('x');
const server = siteServer('/tmp/offdist');
const web = `http://localhost:${await listen(server, 0)}/`;
for (const [name, r, home] of [
  ['cr web', await chromiumReader(web, true), web + 'fr/'],
  ['cr file', await chromiumReader(folder), folder + 'fr/index.html'],
  ['ff file', await firefoxReader(folder), folder + 'fr/index.html'],
] as const) {
  for (const queries of [
    ['proportionalite'],
    ['prop', 'proportionalit', 'proportionalite'],
    ['proportionnalité', 'analyse d’impact', 'proportionalite'],
  ]) {
    await r.open(home);
    await r.press('/');
    for (const q of queries) {
      await r.run((q) => {
        const i = document.querySelector('.search-dialog input') as HTMLInputElement;
        document.querySelector('.search-status')!.textContent = '';
        i.value = q;
        i.dispatchEvent(new Event('input'));
      }, q);
      const s = await shown(r, q + Math.random());
      if (q === 'proportionalite')
        console.log(
          name,
          queries.length,
          s.status,
          s.results.map((x) => x.excerpt.length).join(' '),
        );
    }
  }
  await r.close();
}
copy.remove();
server.closeAllConnections();
server.close();
