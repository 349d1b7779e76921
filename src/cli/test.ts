/** `npm test`: everything, in the order in which a fault is cheapest to find. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, ensureSigning } from '../browsers/ensure.ts';

interface Step {
  name: string;
  command: readonly string[];
  env?: Record<string, string>;
  /** Vitest writes its counts here; without it the step counts as one test. */
  report?: string;
}

const reports = '.build/reports';
const node = process.execPath;
const bin = (name: string) => join('node_modules', '.bin', name);

const vitest = (name: string, config: string): Omit<Step, 'name'> => ({
  command: [
    ...[bin('vitest'), 'run', '--config', config, '--reporter=dot', '--reporter=json'],
    `--outputFile.json=${reports}/${name}.json`,
  ],
  report: `${reports}/${name}.json`,
});

const steps: readonly Step[] = [
  { name: 'types', command: [bin('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'content', command: [node, 'src/cli/check.ts'] },
  { name: 'unit tests', ...vitest('unit', 'tests/vitest.config.ts') },
  { name: 'build', command: [node, 'src/cli/build.ts'] },
  { name: 'browser tests', ...vitest('site', 'tests/vitest.site.config.ts') },
  {
    name: 'two builds of the same, byte for byte',
    command: [node, 'src/cli/reproduce.ts'],
    env: { CONTENT_DIR: 'tests/fixtures/sound' },
  },
];

function counts(report: string): { passed: number; failed: number; skipped: number } {
  const json = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return {
    passed: json['numPassedTests'] ?? 0,
    failed: json['numFailedTests'] ?? 0,
    skipped: (json['numPendingTests'] ?? 0) + (json['numTodoTests'] ?? 0),
  };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const browsers: Record<string, string> = {};
try {
  browsers['PLAYWRIGHT_CHROMIUM'] = ensureChromium((line) => console.log(line));
  ensureSigning((line) => console.log(line));
  const firefox = ensureFirefox((line) => console.log(line));
  if (firefox) browsers['FIREFOX'] = firefox;
} catch (error) {
  console.error(`It did not work: ${(error as Error).message}`);
  total.failed += 1;
}
for (const { name, command, env, report } of steps) {
  console.log(`\n— ${name}`);
  const [file, ...args] = command;
  const result = spawnSync(file!, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...browsers, ...env },
  });
  let found = {
    passed: result.status === 0 ? 1 : 0,
    failed: result.status === 0 ? 0 : 1,
    skipped: 0,
  };
  try {
    if (report) found = counts(report);
  } catch {
    // No report: the runner itself failed, and that counts as one failure.
  }
  if (result.status !== 0 && found.failed === 0) found.failed = 1;
  total.passed += found.passed;
  total.failed += found.failed;
  total.skipped += found.skipped;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
