import type { Browser, BrowserContext, Page } from 'playwright';

/** What a step of reading brought over the network. */
export interface Transfer {
  requests: number;
  /** Bytes as they were sent (gzip), headers left out. */
  bytes: number;
  /** Requests to any other origin. */
  thirdParty: number;
}

/** Counts what a page transfers while something is done with it. */
export async function transferDuring(
  page: Page,
  origin: string,
  action: () => Promise<void>,
): Promise<Transfer> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  const cached = new Set<string>();
  const transfer: Transfer = { requests: 0, bytes: 0, thirdParty: 0 };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return;
    urls.set(requestId, request.url);
    if (!request.url.startsWith(origin)) transfer.thirdParty += 1;
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) cached.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!urls.has(requestId) || cached.has(requestId)) return;
    transfer.requests += 1;
    transfer.bytes += encodedDataLength;
  });
  await action();
  await page.waitForLoadState('networkidle');
  await session.detach();
  return transfer;
}

/** First view of a chapter with an empty cache, then the next chapter in the same browser. */
export async function measureChapterViews(
  browser: Browser,
  origin: string,
  [first, next]: readonly [string, string],
): Promise<{ first: Transfer; next: Transfer }> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  const go = (path: string) => async () => {
    await page.goto(origin + path, { waitUntil: 'networkidle' });
  };
  const views = {
    first: await transferDuring(page, origin, go(first)),
    next: await transferDuring(page, origin, go(next)),
  };
  await context.close();
  return views;
}
