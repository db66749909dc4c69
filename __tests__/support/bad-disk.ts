// Disks that fail, real ones: full, read-only, or with a limit that the kernel keeps.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteServer } from './site-server';

const isRoot = process.getuid?.() === 0;

/** A name space of its own for mounts; who is not root needs one for users, too. */
const unshare = ['unshare', '--mount', ...(isRoot ? [] : ['--map-root-user'])];

/** Whether this machine lets us mount a disk of our own. Containers often do not. */
export const canMount = spawnSync('unshare', [...unshare.slice(1), 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
/** Whether a running process can be given limits. */
export const canLimit = spawnSync('prlimit', ['--version']).status === 0;
/** Root writes where it may not, unless that power is taken away from it. */
export const canDropPowers = !isRoot || spawnSync('setpriv', ['--version']).status === 0;

/** A server whose data folder is a small disk of its own, which nobody else sees. */
export const onSmallDisk = (dataFolder: string, megabytes: number) => [
  ...unshare,
  'sh',
  '-c',
  `mount -t tmpfs -o size=${megabytes}m,mode=0700 tmpfs "${dataFolder}" && exec "$@"`,
  'sh',
];

/** For a command that is to see the disk as its server does: SQLite follows links, and would find the folder below the disk. */
export const besideServer = ({ pid }: SiteServer) => [
  'nsenter',
  '--mount',
  ...(isRoot ? [] : ['--user', '--preserve-credentials']),
  '--target',
  String(pid),
  `--wd=${process.cwd()}`,
];

/** That disk, seen from here. Gone when the server ends. */
export const smallDiskOf = ({ pid, dataFolder }: SiteServer) => join('/proc', String(pid), 'root', dataFolder);

/** Fills a disk to the last byte. Delete the file to make room. */
export function fill(file: string) {
  const handle = openSync(file, 'w');
  try {
    for (const size of [1_048_576, 4096, 1]) {
      const bytes = Buffer.alloc(size);
      while (isWritten(handle, bytes));
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isWritten(handle: number, bytes: Buffer): boolean {
  try {
    return writeSync(handle, bytes) > 0;
  } catch {
    return false;
  }
}

/** From now on no file of the process may grow beyond these bytes; its writes there fail as on a broken disk (EFBIG). */
export function limitFiles({ pid }: SiteServer, bytes: number | 'unlimited') {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}

/** Root that must keep to the modes of files, like everybody else. */
export const likeEverybody = isRoot ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all'] : [];
