/** A copy in all languages, opened from a folder in Firefox with the network cut off. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../../src/browsers/find.ts';
import { firefoxReader } from './firefox-reader.ts';
import { journey } from './journey.ts';
import { places, testCopy, type TestCopy } from './places.ts';

const installed = findFirefox() !== undefined;
const skipped = !installed && !process.env['CI'];

test.runIf(process.env['CI'] && !installed)('Firefox ESR is installed', () => {
  expect.fail(
    'Firefox is missing. Install it (Debian: apt-get install firefox-esr) or set FIREFOX.',
  );
});

describe.skipIf(!installed)(
  skipped ? 'Firefox: SKIPPED, it is not installed here' : 'Firefox',
  () => {
    let copy: TestCopy;
    beforeAll(async () => {
      copy = await testCopy('all');
    });
    afterAll(() => copy.remove());

    for (const [name, place] of Object.entries(places)) {
      describe(name, () => {
        let root: string;
        let reader: Awaited<ReturnType<typeof firefoxReader>>;
        beforeAll(async () => {
          root = copy.moveTo(place);
          reader = await firefoxReader(root);
        });
        afterAll(() => reader.close());
        test('files are kept apart as in a reader’s own browser', async () => {
          await reader.open(`${root}index.html`);
          await reader.run(() => localStorage.setItem('probe', 'of this file'), undefined);
          await reader.open(`${root}about/index.html`);
          expect(await reader.run(() => localStorage.getItem('probe'), undefined)).toBe(null);
        });
        test('a request to elsewhere would be noticed', async () => {
          await reader.run(() => void (new Image().src = 'https://example.org/x.png'), undefined);
          await expect.poll(() => reader.problems.join(' ')).toContain('policy: img-src');
          reader.problems.length = 0;
        });
        for (const [what, step] of Object.entries(journey)) {
          test(what, async () => {
            await step(reader, root);
            expect(reader.problems.splice(0)).toEqual([]);
          });
        }
      });
    }
  },
);
