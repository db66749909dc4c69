// Runs a command and measures it: the time on the clock, the processor's time, and the most memory that it and its children held at once.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** On Linux: processor seconds of all cores; on a busy machine a fairer measure than the clock. */
  cpuSeconds: number | undefined;
  /** On Linux: megabytes of the whole tree of processes, shared pages counted once in each. */
  peakMb: number | undefined;
  output: string;
}

export async function measured(root: string, words: readonly string[]): Promise<Measured> {
  const cpuBefore = cpuOfChildren();
  const startedAt = performance.now();
  const child = spawn(process.execPath, words, { cwd: root, env: { ...process.env, PWD: root }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  let peakMb: number | undefined;
  const sampling = setInterval(() => {
    const held = heldBy(child);
    if (held !== undefined) peakMb = Math.max(peakMb ?? 0, held);
  }, 250);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  const seconds = (performance.now() - startedAt) / 1_000;
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code} in ${root}:\n${output.slice(-4_000)}`);
  const cpuAfter = cpuOfChildren();
  return { seconds, cpuSeconds: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore, peakMb, output };
}

/** Megabytes that a process and its descendants hold. */
export function heldBy({ pid }: ChildProcess): number | undefined {
  const processes = listProcesses();
  if (pid === undefined || processes.length === 0) return undefined;
  const family = new Set([pid]);
  // Children are listed after their parents unless numbers have wrapped around, so a second look is enough.
  for (let look = 0; look < 2; look++) for (const each of processes) if (family.has(each.parent)) family.add(each.id);
  return processes.filter(({ id }) => family.has(id)).reduce((sum, { mb }) => sum + mb, 0);
}

const pageBytes = 4_096;
const ticksPerSecond = 100;

function listProcesses(): { id: number; parent: number; mb: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => {
        const fields = statOf(id);
        return fields ? [{ id: Number(id), parent: Number(fields[1]), mb: (Number(fields[21]) * pageBytes) / 1e6 }] : [];
      });
  } catch {
    return [];
  }
}

/** Processor seconds of all our children that have ended, and of theirs that they waited for. */
function cpuOfChildren(): number | undefined {
  const fields = statOf('self');
  return fields && (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** The fields behind the name, which may hold spaces itself: state, parent, … (man 5 proc). */
function statOf(id: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
