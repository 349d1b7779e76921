import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find.ts';

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 10 * 60_000 }).status === 0;
}

function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackage(name: string): boolean {
  if (!canInstallPackages()) return false;
  return (
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', name])
  );
}

/**
 * Finds a Chromium for the browser tests, or gets one: Playwright's download, else Debian's package
 * when we are root.
 * @throws Error that says what to install
 */
export function ensureChromium(tell: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  tell('No Chromium here; getting one …');
  if (run('npx', ['playwright', 'install', 'chromium']) || installPackage('chromium')) {
    const got = findChromium();
    if (got) return got;
  }
  throw new Error(
    'the browser tests need Chromium, and none could be installed. Install the package "chromium" ' +
      'of your system, or set PLAYWRIGHT_CHROMIUM to the path of one.',
  );
}

/** On a CI machine, gets `ssh-keygen`, with which releases are signed, when it is missing. */
export function ensureSigning(tell: (line: string) => void): void {
  if (!process.env['CI'] || existsSync('/usr/bin/ssh-keygen')) return;
  tell('No ssh-keygen here; getting one …');
  installPackage('openssh-client');
}

/** Finds a Firefox; on a CI machine it is installed when it is missing. */
export function ensureFirefox(tell: (line: string) => void): string | undefined {
  const found = findFirefox();
  if (found || !process.env['CI']) return found;
  tell('No Firefox here; getting one …');
  installPackage('firefox-esr');
  return findFirefox();
}
