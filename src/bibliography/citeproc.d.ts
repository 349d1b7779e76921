/** The part of citeproc-js that we call (https://citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly { id: string; locator?: string }[]): string;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
  }
  const CSL: {
    Engine: new (system: System, style: string, language: string, force?: boolean) => Engine;
  };
  export default CSL;
}
