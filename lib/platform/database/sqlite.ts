// SQLite behind the port: one file, one writer at a time, and waiting that stops nobody.
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Database, Patience, Query } from '../database';
import { asFault, isBusy, StoreFault } from '../store-fault';
import { inOneLine } from './patience';
import { keepPresence } from './presence';
import { openSqliteFile, type Pragma } from './sqlite-file';
import { vacuum } from './sqlite-vacuum';

export async function openSqlite(file: string, { busyForMilliseconds, patienceForMilliseconds }: Patience): Promise<Database> {
  const saying = async <Result>(deed: () => Promise<Result>) => {
    try {
      return await deed();
    } catch (cause) {
      throw asFault(file, cause);
    }
  };
  const inTurn = inOneLine(isBusy, patienceForMilliseconds);
  // Opening waits too: the first to open a new file changes its journal, and a second process has to let it.
  const sqlite = await saying(() => inTurn(async () => openSqliteFile(file, busyForMilliseconds)));
  const query: Query = new Kysely({ dialect: new SqliteDialect({ database: sqlite.connection }) });
  const presence = keepPresence();
  let isClosing = false;
  const admit = async <Result>(deed: () => Promise<Result>) => {
    if (isClosing) throw new StoreFault(`The database ${file} is closed.`, 'CLOSED');
    return presence.within(() => saying(deed));
  };
  return {
    name: file,
    query,
    write: (deed) =>
      admit(() =>
        inTurn(async () => {
          sqlite.refuseWhenReplaced();
          return query.transaction().execute(deed);
        }),
      ),
    read: admit,
    // A write here is alone with the file from its first moment, so there is nothing to pass over and nothing to lock.
    skipLocked: (select) => select,
    lockSteps: async () => undefined,
    makeAppendOnly: async (query, table) => {
      for (const deed of ['update', 'delete'])
        await sql`create trigger ${sql.raw(`${table}_no_${deed}`)} before ${sql.raw(deed)} on ${sql.table(table)}
          begin select raise(abort, 'append-only'); end`.execute(query);
    },
    durability: () =>
      admit(async () => {
        const number = (pragma: Pragma) => Number(sqlite.ask(pragma)[0]);
        const settings = {
          journal_mode: String(sqlite.ask('journal_mode')[0]),
          synchronous: number('synchronous'),
          foreign_keys: number('foreign_keys'),
          secure_delete: number('secure_delete'),
          busy_timeout: number('busy_timeout'),
        };
        return {
          isDurable: settings.journal_mode === 'wal' && settings.synchronous >= 2,
          expected: 'journal_mode wal and synchronous 2 (FULL) or more',
          settings,
        };
      }),
    listFaults: () => admit(async () => sqlite.ask('integrity_check').filter((line) => line !== 'ok')),
    // In our line, so that our own visitors wait here and do not spend their patience on trying.
    scrub: () => admit(() => inTurn(() => vacuum(file))),
    file: {
      copyTo: (target) => admit(() => inTurn(async () => sqlite.copyTo(target))),
      retire: () => admit(async () => sqlite.retire()),
    },
    // Another process held the file for longer than our patience, or one row was not to be taken or read: the handle is good.
    isSoundAfter: (fault) => fault instanceof StoreFault && /^(SQLITE_(BUSY|LOCKED|CONSTRAINT)|ZodError)/.test(fault.code),
    // Not through Kysely: it closes nothing when no query was ever asked. Nobody new is let in and who is inside is waited for, but not for ever:
    // somebody who waits for this inside a write would wait for themselves.
    close: () =>
      saying(async () => {
        isClosing = true;
        const end = new AbortController();
        const enough = pause(patienceForMilliseconds, undefined, { signal: end.signal }).catch(() => undefined);
        await Promise.race([presence.untilEmpty(), enough]);
        end.abort();
        sqlite.close();
      }),
  };
}
