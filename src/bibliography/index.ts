export { bibliography, type Bibliography, type Reference } from './bibliography.ts';
