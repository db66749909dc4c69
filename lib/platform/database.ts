// The database as the rooms see it: reads, and writes that are on the disk, whole, before they are called done.
// Every failure is a `StoreFault`. Queries belong to the rooms; files and locks to sqlite.ts.
import { Kysely, SqliteDialect, type Transaction } from 'kysely';
import { patient } from './patience';
import { openSqliteFile } from './sqlite';
import { asFault, isBusy } from './store-fault';

/** A room adds its own tables with `withTables`; the platform knows none. */
type NoTables = Record<never, never>;
export type Query = Kysely<NoTables>;

export interface Database {
  /** For reading. What is written here waits for nobody and can fail as busy. */
  query: Query;
  /** One transaction, tried again and again for a few seconds while another process holds the file. It may run more than once, and takes effect once. */
  write<Result>(deed: (transaction: Transaction<NoTables>) => Promise<Result>): Promise<Result>;
  read<Result>(deed: () => Promise<Result>): Promise<Result>;
  /** The settings that durability rests on, as the database itself reports them. */
  pragmas(): Promise<Pragmas>;
  /** The faults that the database finds in its own file; an empty list is a sound file. */
  listFaults(): Promise<string[]>;
  /** Leaves nothing of what was deleted or replaced where the database keeps its rows. */
  scrub(): Promise<void>;
  /** What can be done because the database is one file. A database server has tools of its own for it, and no `file`. */
  file?: DatabaseFile;
  close(): Promise<void>;
}

export interface DatabaseFile {
  /** Writes a whole and consistent copy, while others go on writing. The target must be missing or empty. */
  copyTo(target: string): Promise<void>;
  /** Folds everything into the one file, for moving it elsewhere. Fails as busy while another process has it open. */
  retire(): Promise<void>;
}

export interface Pragmas {
  journal_mode: string;
  synchronous: number;
  foreign_keys: number;
  secure_delete: number;
  busy_timeout: number;
}

export interface Patience {
  /** One wait inside SQLite. It stops the whole process, readers too, so it is short. */
  busyForMilliseconds: number;
  /** All waits together. They stop nobody, because they are spent outside SQLite. */
  patienceForMilliseconds: number;
}

const usualPatience: Patience = { busyForMilliseconds: 25, patienceForMilliseconds: 6000 };

export async function openDatabase(file: string, { busyForMilliseconds, patienceForMilliseconds } = usualPatience): Promise<Database> {
  const saying = async <Result>(deed: () => Promise<Result>) => {
    try {
      return await deed();
    } catch (cause) {
      throw asFault(file, cause);
    }
  };
  const inTurn = patient(isBusy, patienceForMilliseconds);
  // Opening waits too: the first to open a new file changes its journal, and a second process has to let it.
  const sqlite = await saying(() => inTurn(async () => openSqliteFile(file, busyForMilliseconds)));
  const query: Query = new Kysely({ dialect: new SqliteDialect({ database: sqlite.connection }) });
  return {
    query,
    write: (deed) =>
      saying(() =>
        inTurn(async () => {
          sqlite.refuseWhenReplaced();
          return query.transaction().execute(deed);
        }),
      ),
    read: saying,
    pragmas: () =>
      saying(async () => ({
        journal_mode: String(sqlite.ask('journal_mode')[0]),
        synchronous: Number(sqlite.ask('synchronous')[0]),
        foreign_keys: Number(sqlite.ask('foreign_keys')[0]),
        secure_delete: Number(sqlite.ask('secure_delete')[0]),
        busy_timeout: Number(sqlite.ask('busy_timeout')[0]),
      })),
    listFaults: () => saying(async () => sqlite.ask('integrity_check').filter((line) => line !== 'ok')),
    scrub: () => saying(() => inTurn(async () => sqlite.scrub())),
    file: {
      copyTo: (target) => saying(() => inTurn(async () => sqlite.copyTo(target))),
      retire: () => saying(async () => sqlite.retire()),
    },
    // Not through Kysely: it closes nothing when no query was ever asked.
    close: () => saying(async () => sqlite.close()),
  };
}
