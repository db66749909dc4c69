// Gets a program that the tests need from Debian's packages, where that is possible: as root, with apt-get.
import { spawnSync } from 'node:child_process';
import { say } from './bootstrap.mjs';

/** Whether we could try. What has become of it is seen by looking for the program. */
export function installFromDebian(packageName, what) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  say(`Installing ${what} for the tests (Debian package, once) …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', UCF_FORCE_CONFFOLD: '1' },
  });
  return true;
}

/** strace, with which the tests see that an answer leaves only after the disk has what it promises. Where it cannot be had, they pass that by. */
export function needTracer() {
  if (process.platform === 'linux' && spawnSync('strace', ['--version']).status !== 0) installFromDebian('strace', 'strace');
}
