/** `npm run check`: reads the content and reports every fault, without building anything. */
import { contentDir, loadCompendium, shownPath } from '../model/index.ts';
import { runCommand } from './say.ts';

await runCommand(() => {
  const dir = contentDir();
  const { edition, sources, views } = loadCompendium(dir, shownPath(dir));
  const view = views.get('en')!;
  const counts = [
    `${view.chapters.length} chapters`,
    `${view.guidelines.length} guidelines`,
    `${view.templates.length} templates`,
    `${view.glossary.length} glossary terms`,
    `${sources.size} sources`,
    `${edition.languages.length} languages`,
  ];
  console.log(`The content is sound: ${counts.join(', ')}.`);
});
