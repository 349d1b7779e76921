/** The part of citeproc-js that we call (https://citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage?: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly { id: string; locator?: string }[]): string;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
