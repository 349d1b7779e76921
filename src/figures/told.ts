/** What a drawing hands back: a description of what is seen, and the figure line by line. */
export interface Told {
  description: string;
  words: string[];
}
