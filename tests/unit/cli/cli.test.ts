import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../src/files/files-below.ts';
import { emptyFolder, sound, soundCopy, write } from '../kit/folders.ts';

/** Runs a command of `src/cli/` as its user does. */
function run(command: string, env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${command}.ts`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, DEBUG: '', NODE_OPTIONS: '', VITEST: '', ...env },
    },
  );
  return { status, stdout, stderr };
}

describe('check', () => {
  test('counts what is sound', () => {
    const { status, stdout, stderr } = run('check', { CONTENT_DIR: sound });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'The content is sound: 2 chapters, 4 guidelines, 1 templates, 4 glossary terms, 6 sources, 3 languages.\n',
    );
  });

  test('reports every fault in words', () => {
    const { status, stdout, stderr } = run('check', { CONTENT_DIR: soundCopy('several') });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('9 faults in the content.');
    expect(stderr).toMatch(
      /oversight\.mdx:38\n {2}The source "nobody" is not in the bibliography\./,
    );
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('has words for a folder that is not there', () => {
    const { status, stderr } = run('check', { CONTENT_DIR: join(emptyFolder(), 'nowhere') });
    expect(status).toBe(1);
    expect(stderr).toContain('There is no such folder.');
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('build', () => {
  test('of bad content fails in words and leaves the old site byte for byte', () => {
    const dist = emptyFolder();
    const bytes = Uint8Array.from([0, 255, 13, 10, 60]);
    write(dist, 'index.html', 'the old site');
    write(dist, 'a/data.bin', bytes);
    const { status, stdout, stderr } = run('build', {
      CONTENT_DIR: soundCopy('several'),
      DIST_DIR: dist,
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('9 faults in the content.');
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(filesBelow(dist)).toEqual(['a/data.bin', 'index.html']);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the old site');
    expect(new Uint8Array(readFileSync(join(dist, 'a/data.bin')))).toEqual(bytes);
  });
});

describe('chapter', () => {
  test('begins a chapter that passes the check, and stamps a translation', () => {
    const env = { CONTENT_DIR: soundCopy() };
    const begun = run('chapter', env, 'new', 'Threat levels');
    expect(begun.stdout).toMatch(/^Written: .*threat-levels\.mdx\n/);
    expect(run('check', env).stdout).toContain('3 chapters');
    expect(run('chapter', env, 'stamp', 'fr/mandate').stdout).toMatch(/^Stamped: .*mandate\.mdx\n/);
  });

  test.each([[], ['new'], ['old', 'x'], ['new', 'Mandate'], ['stamp', 'fr/nothing']])(
    'says in words what is wrong with: %s %s',
    (...args) => {
      const given = args.filter((arg): arg is string => arg !== undefined);
      const { status, stdout, stderr } = run('chapter', { CONTENT_DIR: soundCopy() }, ...given);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^It did not work: /);
      expect(stderr).not.toMatch(/^ {4}at /m);
    },
  );
});
