import { chromium } from 'playwright';

/** Lighthouse's four scores of a page, mobile, from 0 to 100. */
export async function lighthouseScores(
  url: string,
  executablePath: string,
): Promise<Record<string, number>> {
  const { default: lighthouse } = await import('lighthouse');
  const port = 9322;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'silent' });
    const categories = Object.entries(result?.lhr.categories ?? {});
    return Object.fromEntries(
      categories.map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    );
  } finally {
    await browser.close();
  }
}
