// Gets a program that the tests need from Debian's packages, where that is possible: as root, with apt-get.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
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

/** strace, with which the tests see that an answer leaves only after the disk has what it promises. Where it cannot be had, they pass that by, and fail in CI. */
export function needTracer() {
  if (process.platform !== 'linux') return;
  if (spawnSync('strace', ['--version']).status !== 0) installFromDebian('strace', 'strace');
  // With which they fill disks, set limits and drop powers.
  const isThere = ['unshare', 'setpriv', 'prlimit'].every((program) => spawnSync(program, ['--version']).status === 0);
  if (!isThere) installFromDebian('util-linux', 'unshare, setpriv and prlimit');
}

/** Where Debian asks whether a freshly installed program may start by itself. */
const startPolicy = '/usr/sbin/policy-rc.d';

/** nginx, through which the tests of a deploy go. It is installed and not started: a port 80 of this machine is not ours to open. */
export function needProxy() {
  if (process.platform !== 'linux' || spawnSync('nginx', ['-v']).status === 0) return;
  const isOurs = process.getuid?.() === 0 && !existsSync(startPolicy);
  if (isOurs) writeFileSync(startPolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  installFromDebian('nginx', 'nginx');
  if (isOurs) rmSync(startPolicy);
}
