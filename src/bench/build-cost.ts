import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { filesBelow } from '../files/files-below.ts';

/** What one build took. */
export interface BuildCost {
  pages: number;
  wallSeconds: number;
  /** Processor time of the build and of the programs it started; NaN where /proc is missing. */
  cpuSeconds: number;
  /** Highest memory of all its processes together, sampled ten times a second, in bytes. */
  peakBytes: number;
  /** What it wrote for people. */
  output: string;
}

/** Runs a command and measures it and its children (Linux: /proc; see proc(5)). */
export async function measureCommand(
  command: readonly [file: string, ...args: string[]],
  env: Readonly<Record<string, string>>,
): Promise<Omit<BuildCost, 'pages'>> {
  const started = performance.now();
  const [file, ...args] = command;
  const child = spawn(file, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  let cpuSeconds = Number.NaN;
  let peakBytes = 0;
  const sample = () => {
    const tree = processTree(child.pid ?? 0);
    if (tree.length === 0) return;
    const own = tree.reduce((sum, one) => sum + one.ticks, 0);
    cpuSeconds = Math.max(cpuSeconds || 0, own / 100);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, one) => sum + one.bytes, 0),
    );
  };
  const timer = setInterval(sample, 100);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`"${command.join(' ')}" ended with status ${code}.`);
  return { wallSeconds: (performance.now() - started) / 1000, cpuSeconds, peakBytes, output };
}

/** A process and its descendants: clock ticks (with those of children that ended) and memory. */
function processTree(pid: number): { ticks: number; bytes: number }[] {
  if (!existsSync(`/proc/${pid}/stat`)) return [];
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const below = children.filter(Boolean).flatMap((child) => processTree(Number(child)));
    return [{ ticks, bytes: pages * 4096 }, ...below];
  } catch {
    return [];
  }
}

/** Builds a content folder into a place of its own and measures it. */
export async function measureBuild(contentDir: string, dist: string): Promise<BuildCost> {
  const env = { CONTENT_DIR: contentDir, DIST_DIR: dist };
  const cost = await measureCommand([process.execPath, 'src/cli/build.ts'], env);
  return { ...cost, pages: filesBelow(dist).filter((file) => file.endsWith('.html')).length };
}
