// The database as the rooms see it: reads, and writes that are on the disk, whole, before they are called done.
// Every failure is a `StoreFault`. Queries belong to the rooms; files, locks and connections to the two drivers in database/.
import type { Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import { openSqlite } from './database/sqlite';

/** A room adds its own tables with `withTables`; the platform knows none. */
export type NoTables = Record<never, never>;
export type Query = Kysely<NoTables>;
/** What is done inside somebody else's transaction, so that both are kept or neither. It may run more than once, like the transaction. */
export type Along = (transaction: Transaction<NoTables>) => Promise<void>;

export interface Database {
  /** What to call it in a message or a report: a file, or an address without its password. */
  name: string;
  /** For reading. What is written here is tried once, waits for nobody and can fail as busy. */
  query: Query;
  /**
   * One transaction, tried again and again for a few seconds while the database is busy or away.
   * It may run more than once, and even after it took effect: PostgreSQL can break off between the commit and its answer. So the second run
   * must change nothing that the first one changed: a unique key, or a condition in `where`, sees to it.
   * Inside, ask only the transaction: a deed that also asks `query` holds one connection while it waits for another.
   */
  write<Result>(deed: (transaction: Transaction<NoTables>) => Promise<Result>): Promise<Result>;
  read<Result>(deed: () => Promise<Result>): Promise<Result>;
  /**
   * For a sub-select that claims one row inside a write: `.where('id', '=', (sub) => dueOf(sub).limit(1).$call(database.skipLocked))`.
   * Rows that another claim holds are passed over, so that two servers never wait for each other and never take the same row.
   * With `=`, not `in`: PostgreSQL may ask a sub-select of `in` more than once, and then claims more than one.
   */
  skipLocked<Tables, Table extends keyof Tables, Row>(select: SelectQueryBuilder<Tables, Table, Row>): SelectQueryBuilder<Tables, Table, Row>;
  /** Holds the steps of all rooms until the transaction ends; another process that wants them waits. */
  lockSteps(transaction: Transaction<NoTables>): Promise<void>;
  /** From now on the database itself refuses to change or delete a row of this table. For the step that creates it. */
  makeAppendOnly(query: Kysely<unknown>, table: string): Promise<void>;
  durability(): Promise<Durability>;
  /** The faults that the database finds in itself; an empty list is a sound one. */
  listFaults(): Promise<string[]>;
  /** Whether it is still good for use after this fault. One that is not has to be closed and opened anew. */
  isSoundAfter(fault: unknown): boolean;
  /** Leaves nothing of what was deleted or replaced where the database keeps the rows of these tables. Others may be somebody else's. */
  scrub(tables: readonly string[]): Promise<void>;
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

export interface Durability {
  /** False when a power cut could lose what was called done. */
  isDurable: boolean;
  /** What `isDurable` asks for, in words. */
  expected: string;
  /** The settings that durability rests on, as the database itself reports them. */
  settings: Record<string, string | number>;
}

export interface Patience {
  /** One wait inside SQLite. It stops the whole process, readers too, so it is short. PostgreSQL has none. */
  busyForMilliseconds: number;
  /** All waits together. They stop nobody, because they are spent outside the database. */
  patienceForMilliseconds: number;
}

const usualPatience: Patience = { busyForMilliseconds: 25, patienceForMilliseconds: 6000 };

/** Opens the database at `place`: an address that starts with postgres:// or postgresql://, or the path of a SQLite file. */
export async function openDatabase(place: string, patience = usualPatience): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(place)) return openSqlite(place, patience);
  // Loaded when it is needed, and most clinics never need it.
  const { openPostgres } = await import('./database/postgres');
  return openPostgres(place, patience);
}
