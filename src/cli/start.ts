/** `npm start`: builds the Compendium and serves it on this machine. */
import { buildSite } from '../build/build-site.ts';
import { serveOnFreePort } from '../serve/serve.ts';
import { runCommand } from './say.ts';

const firstPort = Number(process.env['PORT'] ?? 4321);

await runCommand(async () => {
  const dist = process.env['DIST_DIR'] ?? 'dist';
  await buildSite(dist, (line) => console.log(line));
  const { port } = await serveOnFreePort(dist, firstPort, (line) => console.log(line));
  console.log(`\nThe Compendium is open at http://localhost:${port}\nStop it with Ctrl C.`);
});
