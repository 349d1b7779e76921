import { chromiumReader } from './chromium-reader.ts';
import { firefoxReader } from './firefox-reader.ts';
import { listen, siteServer } from '../../../src/serve/serve.ts';
const copy = 'file:///tmp/off/all/';
const server = siteServer('/tmp/offdist');
const web = `http://localhost:${await listen(server, 0)}/`;
const measure = async (make: () => Promise<any>, root: string, home: string) => {
  const out: number[][] = [];
  for (let i = 0; i < 7; i += 1) {
    const r = await make();
    await r.open(root + home);
    await r.run(() => new Promise((d) => setTimeout(d, 300)), undefined);
    out.push(await r.run(async () => {
      const times = [];
      for (const q of ['mandate', 'data protection', 'oversight of the cell']) {
        const list = document.querySelector('.search-results')!;
        list.replaceChildren();
        const t = performance.now();
        (document.querySelector('[data-search-open]') as HTMLElement).click();
        await new Promise((d) => setTimeout(d)); 
        const input = document.querySelector('.search-dialog input') as HTMLInputElement;
        input.value = q; input.dispatchEvent(new Event('input'));
        while (!list.querySelector('li')) await new Promise((d) => setTimeout(d, 2));
        times.push(Math.round(performance.now() - t));
      }
      return times;
    }, undefined));
    await r.close();
  }
  const med = (k: number) => out.map((o) => o[k]!).sort((a, b) => a - b)[3];
  return [med(0), med(1), med(2)];
};
for (const round of [1, 2]) {
  console.log(round, 'chromium http', await measure(() => chromiumReader(web, true), web, ''));
  console.log(round, 'chromium file', await measure(() => chromiumReader(copy), copy, 'index.html'));
}
console.log('firefox file', await measure(() => firefoxReader(copy), copy, 'index.html'));
server.closeAllConnections(); server.close();
