/** `npm run build`: makes the site in `dist/`; when anything fails, what was there stays. */
import { buildSite } from '../build/build-site.ts';
import { runCommand } from './say.ts';

await runCommand(async () => {
  const started = performance.now();
  const dist = process.env['DIST_DIR'] ?? 'dist';
  const { pages } = await buildSite(dist, (line) => console.log(line));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${pages} pages in ${dist}/, made in ${seconds} s.`);
});
