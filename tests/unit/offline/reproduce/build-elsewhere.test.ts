import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildElsewhere, copySources } from '../../../../src/offline/reproduce/build-elsewhere.ts';
import { compareFolders } from '../../../../src/offline/reproduce/compare-folders.ts';
import { useRoom } from '../archive/by-hand.ts';

const room = useRoom();
const noGit = spawnSync('git', ['--version']).status !== 0;
const noTypeScript = Number(process.versions.node.split('.')[0]) < 23;

function put(path: string, text: string): void {
  mkdirSync(dirname(room.path('repository', path)), { recursive: true });
  writeFileSync(room.path('repository', path), text);
}

// A build that depends on everything that it must not depend on.
const careless = `import { mkdirSync, writeFileSync } from 'node:fs';
import { word } from 'package';
mkdirSync('dist');
writeFileSync('dist/page', word);
writeFileSync('dist/day', new Date().toDateString());
writeFileSync('dist/year', String(new Date(Date.now()).getUTCFullYear() - new Date(0).getUTCFullYear()));
writeFileSync('dist/language', process.env.LANG);
writeFileSync('dist/place', process.cwd());
writeFileSync('dist/rights', String(process.umask()));
`;

describe.skipIf(noGit)('building elsewhere (skipped where git is missing)', () => {
  beforeEach(() => {
    put('src/cli/build.ts', careless);
    put('committed', '1');
    put('deleted', '1');
    put('.gitignore', 'node_modules\ndist\n');
    put('package.json', '{ "type": "module" }');
    put('dist/old', '1');
    put('node_modules/.vite/cache', '1');
    put('node_modules/package/package.json', '{ "type": "module", "exports": "./index.js" }');
    put('node_modules/package/index.js', 'export const word = "same";');
    const git = (...args: string[]): unknown =>
      execFileSync('git', args, { cwd: room.path('repository'), stdio: 'ignore' });
    git('init');
    git('add', '-A');
    execFileSync('rm', [room.path('repository', 'deleted')]);
    put('not yet committed', '1');
  });

  test('takes the sources and the packages, and no earlier builds or caches', () => {
    const place = room.path('deep', 'copy');
    copySources(room.path('repository'), place);
    const there = (path: string): boolean => existsSync(`${place}/${path}`);
    expect(['committed', 'not yet committed', 'src/cli/build.ts'].every(there)).toBe(true);
    expect(['deleted', 'dist', '.git', 'node_modules/.vite'].some(there)).toBe(false);
    const inode = (path: string): number => statSync(path).ino;
    expect(inode(`${place}/node_modules/package/index.js`)).toBe(
      inode(room.path('repository', 'node_modules/package/index.js')),
    );
  });

  test.skipIf(noTypeScript)('shows what a build depends on', async () => {
    const made: string[] = [];
    for (const [name, later] of [
      ['a', false],
      ['b', true],
    ] as const) {
      copySources(room.path('repository'), room.path(name));
      const around = later
        ? { timeZone: 'Pacific/Niue', locale: 'tr_TR.UTF-8', umask: 0o077, daysLater: 400 }
        : { timeZone: 'UTC', locale: 'en_US.UTF-8', umask: 0o022, daysLater: 0 };
      made.push(await buildElsewhere(room.path(name), around));
    }
    const { same, changed } = await compareFolders(made[0]!, made[1]!);
    expect(same).toBe(1);
    expect(changed).toEqual(['day', 'language', 'place', 'rights', 'year']);
    expect(readFileSync(`${made[1]}/language`, 'utf8')).toBe('tr_TR.UTF-8');
    expect(process.umask()).not.toBe(0o077);
  });

  test.skipIf(noTypeScript)('reports a build that fails', async () => {
    put('src/cli/build.ts', 'process.exit(3);');
    copySources(room.path('repository'), room.path('a'));
    const around = { timeZone: 'UTC', locale: 'C', umask: 0o022, daysLater: 0 };
    await expect(buildElsewhere(room.path('a'), around)).rejects.toThrow(/failed \(status 3\)/);
  });
});
