/** `npm run check`: reads the content and reports every fault, without building anything. */
import { formatFaults } from '../faults/fault.ts';
import { contentDir, readCompendium, shownPath } from '../model/index.ts';

const dir = contentDir();
const { compendium, faults } = readCompendium(dir, shownPath(dir));
if (compendium) {
  const view = compendium.views.get('en')!;
  const counts = [
    `${view.chapters.length} chapters`,
    `${view.guidelines.length} guidelines`,
    `${view.templates.length} templates`,
    `${view.glossary.length} glossary terms`,
    `${compendium.sources.size} sources`,
    `${compendium.views.size} languages`,
  ];
  console.log(`The content is sound: ${counts.join(', ')}.`);
} else {
  console.error(formatFaults(faults));
  process.exitCode = 1;
}
