/** `npm run bench`: builds, reads and searches as people do, and prints what it took. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { parse } from 'yaml';
import { measureBuild, type BuildCost } from '../bench/build-cost.ts';
import { offlineStep } from '../build/build-site.ts';
import { scoreGolden } from '../bench/golden.ts';
import { searchTimes, withUnpacked } from '../bench/offline-search.ts';
import { growContent } from '../bench/grown-content.ts';
import { lighthouseScores } from '../bench/lighthouse.ts';
import { measureChapterViews } from '../bench/page-weight.ts';
import { formatReport, kilobytes, megabytes, type Figure } from '../bench/report.ts';
import { measureSearch } from '../bench/search-cost.ts';
import { ensureChromium } from '../browsers/ensure.ts';
import { languageCodes } from '../languages/index.ts';
import { contentDir } from '../model/index.ts';
import { serveOnFreePort } from '../serve/serve.ts';
import { runCommand } from './say.ts';

const figures: Figure[] = [];
const add = (name: string, value: string, target = '') => figures.push({ name, value, target });
const tell = (line: string) => console.log(line);

/** Copies of each chapter in the grown content: 12 chapters make 84, in three languages 252 pages. */
const copies = 7;

await runCommand(async () => {
  const work = mkdtempSync(resolve('.build', 'bench-'));
  const dist = `${work}/dist`;
  try {
    await measureBuilds(work, dist);
    await measureReading(dist);
    await measureOffline(dist);
    await measureGolden(dist);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(`\n${formatReport(figures)}`);
});

async function measureBuilds(work: string, dist: string): Promise<void> {
  tell('Building …');
  const now = await measureBuild(contentDir(), dist);
  add('pages', String(now.pages));
  add('build, wall', `${now.wallSeconds.toFixed(1)} s`);
  add('build, CPU', `${now.cpuSeconds.toFixed(1)} s`);
  add('build, peak memory', megabytes(now.peakBytes));
  tell('Building a Compendium seven times as long …');
  growContent(contentDir(), `${work}/grown`, copies);
  const grown = await measureBuild(`${work}/grown`, `${work}/grown-dist`);
  addOfflineStep(now);
  addOfflineStep(grown);
  const marginal = (grown.cpuSeconds - now.cpuSeconds) / (grown.pages - now.pages);
  add('build, CPU seconds a page, marginal', marginal.toFixed(3), '≤ 0.20');
  add(
    `build, peak memory at 250 chapter pages (${grown.pages} pages in all)`,
    megabytes(grown.peakBytes),
    '≤ 2 GB',
  );
}

/** How long the copies took, and what that makes for 100 pages. */
function addOfflineStep({ output, pages }: BuildCost): void {
  const seconds = Number(
    output.slice(output.indexOf(offlineStep) + offlineStep.length).split(' ')[0],
  );
  const share = ((seconds / pages) * 100).toFixed(1);
  add(
    `offline step, ${pages} pages`,
    `${seconds.toFixed(1)} s, ${share} s per 100`,
    '< 40 s for 250',
  );
}

async function measureOffline(dist: string): Promise<void> {
  tell('Searching in an unpacked copy …');
  const folder = `${dist}/downloads/next`;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.zip'))) {
    add(
      name,
      megabytes(statSync(`${folder}/${name}`).size, 2),
      name.includes('-en') ? '< 12 MB' : '',
    );
  }
  const args = ['--no-sandbox', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: ensureChromium(tell), args });
  const { port, server } = await serveOnFreePort(dist, 4700, () => undefined);
  const queries = [
    'retention periods',
    'who can task the cell',
    'oversight',
    'study visit',
    'caveat',
  ];
  const http = await searchTimes(browser, `http://localhost:${port}/mandate/`, queries);
  const zip = `${folder}/fusion-cells-compendium-next-en.zip`;
  const file = await withUnpacked(zip, (home) =>
    searchTimes(browser, `${home}/mandate/index.html`, queries),
  );
  const shown = (ms: number) => `${ms.toFixed(0)} ms`;
  add('first search, http', shown(http.first));
  add('first search, file://', shown(file.first), `≤ ${shown(http.first * 1.5)}`);
  add('later searches, http and file://', `${shown(http.later)}, ${shown(file.later)}`);
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function measureReading(dist: string): Promise<void> {
  tell('Reading and searching …');
  const executablePath = ensureChromium(tell);
  const { port, server } = await serveOnFreePort(dist, 4600, () => undefined);
  const origin = `http://localhost:${port}`;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const [median, after] = medianChapter(dist);
  const views = await measureChapterViews(browser, origin, [median, after]);
  add(
    `first view of a median chapter (${median})`,
    `${kilobytes(views.first.bytes)} in ${views.first.requests}`,
    '≤ 50 KB, ≤ 10',
  );
  add('requests to third parties', String(views.first.thirdParty), '0');
  add(
    `next chapter (${after})`,
    `${kilobytes(views.next.bytes)} in ${views.next.requests}`,
    '≤ 14 KB',
  );
  const golden = parse(readFileSync('tests/golden/en.yaml', 'utf8')) as { query: string }[];
  const queries = golden.slice(0, 40).map(({ query }) => query);
  const search = await measureSearch(browser, origin + median, ['retention periods', ...queries]);
  add(
    'opening search to first results',
    `${kilobytes(search.opening.bytes)} in ${search.opening.requests}`,
    '≤ 150 KB',
  );
  add('last key to results, median', `${search.medianMilliseconds.toFixed(0)} ms`, '≤ 150 ms');
  await browser.close();
  const scores = await lighthouseScores(origin + median, executablePath);
  add(
    'Lighthouse, mobile',
    Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', '),
    '100 in all four',
  );
  server.closeAllConnections();
  server.close();
}

/** The chapter whose page is the median by size, and the one after it. */
function medianChapter(dist: string): [string, string] {
  const order = readFileSync(`${dist}/parts/index.html`, 'utf8');
  const slugs = [
    ...new Set([...order.matchAll(/<dt> ?<a href="\/([a-z-]+)\/"/g)].map((m) => m[1]!)),
  ];
  const bySize = slugs
    .map((slug) => ({ slug, size: readFileSync(`${dist}/${slug}/index.html`).length }))
    .sort((a, b) => a.size - b.size);
  const middle = Math.floor(bySize.length / 2);
  return [`/${bySize[middle]!.slug}/`, `/${bySize[middle - 1]!.slug}/`];
}

async function measureGolden(dist: string): Promise<void> {
  tell('Asking the golden queries …');
  for (const code of languageCodes) {
    for (const swapped of [false, true]) {
      const score = await scoreGolden(dist, code, { swapped });
      const name = `golden queries, ${code}${swapped ? ', two letters swapped' : ''} (${score.queries})`;
      const value = `at 1 ${score.successAt1.toFixed(3)}, at 3 ${score.successAt3.toFixed(3)}, MRR ${score.meanReciprocalRank.toFixed(3)}`;
      const target = code !== 'en' ? '' : swapped ? '≥ 0.90 / 0.95' : '≥ 0.95 / 0.99';
      add(name, value, target);
    }
  }
}
