// Commands, run as npm runs them: in a process of their own, on the data folder that a test names.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clinicRing, settingOf } from './keys';

export function runCommand(folder: string, command: string, ...words: string[]) {
  return runWithKeys(settingOf(clinicRing), folder, command, ...words);
}

/** With INQUIRY_KEYS as it is given; with '', the keys are those in the folder. */
export function runWithKeys(keys: string, folder: string, command: string, ...words: string[]) {
  return runWith({ DATA_DIR: folder, INQUIRY_KEYS: keys }, command, ...words);
}

/** With these settings and no others. */
export function runWith(settings: Record<string, string>, command: string, ...words: string[]) {
  return runThrough([], settings, command, ...words);
}

/** By a program that runs what it is given as its last words. */
export function runThrough(through: readonly string[], settings: Record<string, string>, command: string, ...words: string[]) {
  const [program = '', ...before] = [...through, process.execPath];
  const file = join(process.cwd(), 'lib', 'commands', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(program, [...before, '--import', 'tsx', file, ...words], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...settings },
  });
  return { status, stdout, stderr, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
}

/** A command of editors, run in a project of its own. */
export function runIn(root: string, command: string, ...words: string[]) {
  const file = join(process.cwd(), 'lib', 'commands', `${command}.ts`);
  // From another folder, Node finds no loader by its name.
  const loader = pathToFileURL(join(process.cwd(), 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', loader, file, ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
}

/** Without stopping us meanwhile: for a command that runs beside visitors. Answers with its exit code. */
export function startCommand(folder: string, keys: string, command: string, ...words: string[]): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(process.cwd(), 'lib', 'commands', `${command}.ts`), ...words], {
    env: { ...process.env, DATA_DIR: folder, INQUIRY_KEYS: keys },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('close', resolve));
}
