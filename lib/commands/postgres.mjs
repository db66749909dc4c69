// Finds PostgreSQL's programs for the tests, which start a throw-away server of their own, or gets them from Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian.mjs';

/** Where Debian keeps the settings of clusters that it makes by itself. */
const debianSettings = '/etc/postgresql-common/createcluster.conf';

/** The folder of `initdb` and `postgres`, or nothing. POSTGRES_BIN names one of your own. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const usual = [...versions.map((version) => join(debian, version, 'bin')), '/opt/homebrew/opt/postgresql/bin', '/usr/local/opt/postgresql/bin'];
  const folders = [process.env.POSTGRES_BIN, ...usual, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => folder && ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))));
}

/** Installs PostgreSQL when it is missing and we may. The tests that need it fail with a sentence when it could not be had. */
export function needPostgres() {
  const found = findPostgres();
  if (found || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return found;
  if (!existsSync(debianSettings)) {
    // The tests start their own server; Debian's would only take memory and a port.
    mkdirSync('/etc/postgresql-common', { recursive: true });
    writeFileSync(debianSettings, 'create_main_cluster = false\n');
  }
  installFromDebian('postgresql', 'PostgreSQL');
  return findPostgres();
}
