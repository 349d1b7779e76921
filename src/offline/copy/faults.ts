/** Collects what is wrong with a site, so that one run names everything. */
export class Faults {
  private readonly found = new Set<string>();

  add(where: string, what: string): void {
    this.found.add(`  ${where}: ${what}`);
  }

  /** @throws Error with all faults, when there are any */
  refuse(): void {
    if (this.found.size === 0) return;
    const all = [...this.found];
    const shown = all.slice(0, 20);
    if (all.length > shown.length) shown.push(`  … and ${all.length - shown.length} more`);
    throw new Error(['The offline copy would be broken:', ...shown].join('\n'));
  }
}
