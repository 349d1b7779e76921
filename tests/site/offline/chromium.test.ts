/** A copy in all languages, opened from a folder in Chromium with the network cut off. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumReader } from './chromium-reader.ts';
import { journey } from './journey.ts';
import { places, testCopy, type TestCopy } from './places.ts';

let copy: TestCopy;
beforeAll(async () => {
  copy = await testCopy('all');
});
afterAll(() => copy.remove());

for (const [name, place] of Object.entries(places)) {
  describe(`Chromium, ${name}`, () => {
    let root: string;
    let reader: Awaited<ReturnType<typeof chromiumReader>>;
    beforeAll(async () => {
      root = copy.moveTo(place);
      reader = await chromiumReader(root);
    });
    afterAll(() => reader.close());
    test('a request to elsewhere would be noticed', async () => {
      await reader.open(`${root}index.html`);
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
