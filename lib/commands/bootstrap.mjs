// What must work before any dependency is installed: plain JavaScript on Node alone.
// Says each step, so that nobody wonders what a silent minute means.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = process.cwd();

/** Exits with a sentence when Node is too old for the packages that we use. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`This is Node ${process.versions.node}, and the site needs Node 20.19 or newer (24 is best). Get it from https://nodejs.org.`);
}

/** Takes the settings of `.env`; what the environment already says wins. */
export function loadDotEnv() {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
}

/**
 * Installs the packages of the lockfile, unless they are there already. `forTests` adds what only tests need.
 * Not by `npm ci`: it refuses a lockfile that lacks the optional binaries of another operating system, and no lockfile of ours is sure to have all.
 */
export function needPackages({ forTests = false } = {}) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const note = join(root, 'node_modules', '.installed');
  const [have, scope] = existsSync(note) ? readFileSync(note, 'utf8').split(' ') : [];
  if (have === wanted && (scope === 'all' || !forTests)) return;
  say(`Installing ${forTests ? 'packages, also those for tests' : 'packages'} (about a minute, once) …`);
  run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', forTests ? '--include=dev' : '--omit=dev'],
    'The packages could not be installed; npm says why above. Is the npm registry within reach?',
  );
  writeFileSync(note, `${wanted} ${forTests ? 'all' : 'runtime'}`);
}

/** Runs a program with its output shown; stops with `otherwise` when it fails. */
export function run(program, words, otherwise, env = {}) {
  const { status, error } = spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  if (error || status !== 0) stop(otherwise);
}

/** Starts a program beside others, and says at its end whether it went well; what it wrote is shown then. It ends with us. */
export function start(program, words) {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill();
  process.on('exit', end);
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      process.off('exit', end);
      if (said) process.stdout.write(said);
      resolve(code === 0);
    });
  });
}

/** Names the state of all that a build is made from; changes when any file of it does. */
export function buildFingerprint() {
  const hash = createHash('sha256').update(`${process.env.SITE_URL ?? ''}\n`);
  for (const path of [
    'app',
    'components',
    'content',
    'lib',
    'public',
    'contentlayer.config.ts',
    'next.config.js',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    // What a build makes of the pictures is no reason for another one.
    for (const [file, size, changedAt] of filesAt(path)) if (!file.startsWith('public/images/')) hash.update(`${file} ${size} ${changedAt}\n`);
  }
  return hash.digest('hex');
}

export const fingerprintFile = join(root, '.next', 'built-from');

/** The server that a build puts together. */
export const serverFile = join(root, '.next', 'server.mjs');

export function say(line) {
  console.log(line);
}

/** Says what is wrong and what to do, and exits. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function filesAt(path) {
  if (!existsSync(join(root, path))) return [];
  const { size, mtimeMs } = statSync(join(root, path));
  if (!statSync(join(root, path)).isDirectory()) return [[path, size, mtimeMs]];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesAt(`${path}/${name}`));
}
