// One open SQLite file: how it is made, set up and closed, and how Kysely is let in.
import { accessSync, chmodSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import { StoreFault } from '../store-fault';

export type Pragma = 'journal_mode' | 'synchronous' | 'foreign_keys' | 'secure_delete' | 'busy_timeout' | 'integrity_check';

export interface SqliteFile {
  connection: SqliteDatabase;
  /** The first column of each row that a pragma answers. */
  ask(pragma: Pragma): string[];
  refuseWhenReplaced(): void;
  copyTo(target: string): void;
  retire(): void;
  close(): void;
}

/** Opens the file, and makes it when it is missing: readable by nobody but the process's own user. */
export function openSqliteFile(file: string, busyForMilliseconds: number): SqliteFile {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // SQLite gives its -wal and -shm files the mode of the main file (read back in the test), so no process-wide umask is needed.
  makeMissing(file);
  chmodSync(file, 0o600);
  accessSync(file, constants.R_OK | constants.W_OK);
  const sqlite = new Libsql(file, { timeout: busyForMilliseconds });
  try {
    // FULL, said outright: with NORMAL, SQLite in WAL mode syncs only at checkpoints, and a power cut then loses acknowledged inquiries.
    sqlite.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on');
  } catch (cause) {
    sqlite.close();
    throw cause;
  }
  const { ino } = statSync(file);
  const refuseWhenClosed = () => {
    if (!sqlite.open) throw new StoreFault(`The database ${file} is closed.`, 'CLOSED');
  };
  return {
    connection: connectionOf(sqlite, refuseWhenClosed),
    ask: (pragma) => {
      refuseWhenClosed();
      const rows = sqlite.pragma(pragma);
      return Array.isArray(rows) ? rows.map((row: object) => String(Object.values(row)[0])) : [];
    },
    // A file that was deleted or restored under us still takes writes, and loses them all when it is closed.
    refuseWhenReplaced: () => {
      if (statSync(file, { throwIfNoEntry: false })?.ino === ino) return;
      throw new StoreFault(`The database ${file} was moved, deleted or replaced while it was open.`, 'FILE_REPLACED');
    },
    copyTo: (target) => void sqlite.prepare('vacuum into ?').run(target),
    // Every open connection to a file in WAL mode holds a lock that leaving that mode needs, so this is also how we learn that we are alone.
    retire: () => void sqlite.pragma('journal_mode = delete'),
    close: () => closeWhole(sqlite),
  };
}

/**
 * Makes the file when it is missing, and touches no other: closing any handle of a file gives up all locks that this process holds on it
 * (POSIX), also those of SQLite. Another process that then closes takes itself for the last one and removes the -wal file under us.
 */
function makeMissing(file: string) {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (cause) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw cause;
  }
}

/**
 * Moves what is still in the -wal file into the main one. libsql keeps a closed file open until its statements are collected, so closing alone
 * does not; and a file that is closed in the middle of a transaction would keep the lock for writing for as long.
 */
function closeWhole(sqlite: Libsql.Database) {
  if (!sqlite.open) return;
  try {
    if (sqlite.inTransaction) sqlite.exec('rollback');
    sqlite.exec('pragma wal_checkpoint(truncate)');
  } finally {
    sqlite.close();
  }
}

/**
 * libsql as Kysely wants it, but a transaction takes the lock for writing at its start, and by `exec`.
 * A prepared statement of libsql 0.5.29 that fails as busy stays in progress, and then no transaction of the connection can be committed
 * (measured here; libsql-js pull request 238). `exec` leaves nothing behind, and once the lock is ours nothing after it is busy.
 * A closed handle is never asked anything: libsql 0.5.29 answers from prepared statements as if nothing had happened, and asked whether it is in
 * a transaction it panics, which ends the whole process (measured here, 2026-11-23).
 */
function connectionOf(sqlite: Libsql.Database, refuseWhenClosed: () => void): SqliteDatabase {
  const executed = (sql: string): SqliteStatement => ({
    reader: false,
    all: () => [],
    iterate: () => [].values(),
    run: () => {
      refuseWhenClosed();
      sqlite.exec(sql);
      return { changes: 0, lastInsertRowid: 0 };
    },
  });
  // Closing has rolled back by itself, and a full disk too; rolling back once more would hide that fault behind another.
  const rollback: SqliteStatement = {
    ...executed('rollback'),
    run: () => {
      if (sqlite.open && sqlite.inTransaction) sqlite.exec('rollback');
      return { changes: 0, lastInsertRowid: 0 };
    },
  };
  const prepared = statementsOf(sqlite, refuseWhenClosed);
  return {
    prepare: (sql) => {
      if (sql === 'begin') return executed('begin immediate');
      if (sql === 'commit') return executed(sql);
      if (sql === 'rollback') return rollback;
      return prepared(sql);
    },
    close: () => closeWhole(sqlite),
  };
}

/** More than the rooms ask in different words. */
const mostPrepared = 200;

/** Prepares a statement once and gives it again: preparing takes about as long as the inserts of an inquiry. One that failed is not used again. */
function statementsOf(sqlite: Libsql.Database, refuseWhenClosed: () => void): (sql: string) => SqliteStatement {
  const prepared = new Map<string, SqliteStatement>();
  return (sql) => {
    refuseWhenClosed();
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= mostPrepared) prepared.clear();
    const statement = sqlite.prepare<unknown[]>(sql);
    const dropping = <Result>(deed: () => Result): Result => {
      refuseWhenClosed();
      try {
        return deed();
      } catch (fault) {
        prepared.delete(sql);
        throw fault;
      }
    };
    const careful: SqliteStatement = {
      reader: statement.reader,
      all: (parameters) => dropping(() => statement.all(parameters)),
      run: (parameters) => dropping(() => statement.run(parameters)),
      // Whoever reads row by row may stop in the middle, so a statement for that is their own.
      iterate: (parameters) => dropping(() => sqlite.prepare<unknown[]>(sql).iterate(parameters)),
    };
    prepared.set(sql, careful);
    return careful;
  };
}
