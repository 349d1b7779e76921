/** `npm run bench`: builds, reads and searches as people do, and prints what it took. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { parse } from 'yaml';
import { measureBuild } from '../bench/build-cost.ts';
import { scoreGolden } from '../bench/golden.ts';
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
  const marginal = (grown.cpuSeconds - now.cpuSeconds) / (grown.pages - now.pages);
  add('build, CPU seconds a page, marginal', marginal.toFixed(3), '≤ 0.20');
  add(
    `build, peak memory at 250 chapter pages (${grown.pages} pages in all)`,
    megabytes(grown.peakBytes),
    '≤ 2 GB',
  );
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
