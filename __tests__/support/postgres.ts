// A PostgreSQL of our own for the tests of one file: its own folder, port and password, gone when they are over. It syncs to the disk like a real one.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { Client } from 'pg';
import { findPostgres } from '../../lib/commands/postgres.mjs';
import { freePort } from './free-port';

export const password = 'quite-secret';

export interface Postgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** As `pg_ctl stop -m immediate` does: nothing is finished, nobody is told. */
  crash(): Promise<void>;
  start(): Promise<void>;
}

/** Starts a server before the tests of this file and ends it after them. */
export function ownPostgres(): Postgres {
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  let databaseCount = 0;
  const running = () => {
    if (!server) throw new Error('PostgreSQL was not started');
    return server;
  };
  beforeAll(async () => {
    server = await startServer();
  }, 60_000);
  afterAll(() => server?.remove());

  return {
    newDatabase: async () => {
      const name = `clinic_${++databaseCount}`;
      const client = new Client(running().address('postgres'));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return running().address(name);
    },
    crash: () => running().stop(),
    start: () => running().start(),
  };
}

async function startServer() {
  const programs = findPostgres();
  if (!programs)
    throw new Error('These tests need PostgreSQL. Install its server (Debian: postgresql), or name the folder of `initdb` by POSTGRES_BIN.');
  const folder = mkdtempSync(join(tmpdir(), 'clinic-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  writeFileSync(join(folder, 'password'), password);
  mkdirSync(data, { mode: 0o700 });
  const user = ordinaryUser();
  if (user) for (const path of [folder, data, join(folder, 'password')]) chownSync(path, user.uid, user.gid);
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, ...user };
  // Sorted as people sort: an order that hangs on the bytes of a text would show. Not synced, unlike the server: what it makes is made anew each time.
  // PostgreSQL 14 and older can only sort by the machine's own languages, and of those only C is on every machine.
  const version = Number(/\d+/.exec(execFileSync(join(programs, 'initdb'), ['--version'], { encoding: 'utf8' }))?.[0]);
  const locale = version < 15 ? ['--encoding=UTF8', '--no-locale'] : ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US'];
  const login = ['--username=clinic', '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`];
  execFileSync(join(programs, 'initdb'), ['--no-sync', '-D', data, ...locale, ...login], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });

  let child: ChildProcess | undefined;
  const start = async () => {
    const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'fsync=on', 'shared_buffers=16MB'];
    const started = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child = started;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      started.stderr.on('data', (text) => {
        said += text;
        if (said.includes('ready to accept connections')) resolve();
      });
      started.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
    });
  };
  const stop = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGQUIT');
    await once(child, 'exit');
  };
  // When the tests themselves are ended, the server must not stay behind.
  const stopAtExit = () => void child?.kill('SIGQUIT');
  process.once('exit', stopAtExit);
  await start();
  return {
    address: (database: string) => `postgres://clinic:${password}@127.0.0.1:${port}/${database}`,
    start,
    stop,
    remove: async () => {
      await stop();
      process.off('exit', stopAtExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const name = ['postgres', 'nobody'].find((each) => isUser(each)) ?? 'nobody';
  const idOf = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function isUser(name: string): boolean {
  try {
    execFileSync('id', ['-u', name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
