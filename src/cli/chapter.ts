/**
 * `npm run chapter -- new "Title"` begins a chapter; `npm run chapter -- stamp fr/mandate` records
 * that a translation now follows the English text.
 */
import { newChapter } from '../authoring/new-chapter.ts';
import { stampTranslation } from '../authoring/stamp-translation.ts';
import { contentDir, shownPath } from '../model/index.ts';
import { runCommand } from './say.ts';

const usage = `Use it in one of two ways:
  npm run chapter -- new "Threat levels"        begins a chapter in English
  npm run chapter -- stamp fr/mandate           says that the translation follows the English text`;

await runCommand(() => {
  const [command, argument] = process.argv.slice(2);
  const dir = contentDir();
  if (command === 'new' && argument) {
    const file = newChapter(dir, argument, new Date().toISOString().slice(0, 10));
    console.log(`Written: ${shownPath(file)}\nFill it in, then run: npm run check`);
  } else if (command === 'stamp' && argument) {
    console.log(`Stamped: ${shownPath(stampTranslation(dir, argument))}`);
  } else {
    throw new Error(`nothing was done.\n${usage}`);
  }
});
