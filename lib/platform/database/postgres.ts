// PostgreSQL behind the port: for several machines that share the work. It heals without a restart, because every broken connection is replaced.
import { Kysely, sql } from 'kysely';
import type { Database, Patience, Query } from '../database';
import { asFault, isPassing, StoreFault } from '../store-fault';
import { sideBySide } from './patience';
import { isUnanswered, openPool, postgresDialect, rewriteTables } from './postgres-pool';

/** Any number will do, so long as it stays the same: it names our lock among the advisory locks of the database. */
const stepsLock = 20_261_123;

/** What an operator wants to see: the first three decide what a power cut can do; checksums tell of a bad disk. */
const durabilitySettings = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_version'];

export async function openPostgres(address: string, { patienceForMilliseconds }: Patience): Promise<Database> {
  const name = nameOf(address);
  const saying = async <Result>(deed: () => Promise<Result>) => {
    try {
      return await deed();
    } catch (cause) {
      throw asFault(name, cause);
    }
  };
  const persistently = sideBySide(isPassing, patienceForMilliseconds);
  const pool = openPool(address);
  const query: Query = new Kysely({ dialect: postgresDialect(pool) });
  const close = async () => {
    if (!pool.ending) await pool.end();
  };
  try {
    // A pool opens nothing by itself. A server that starts together with us gets the time to come up.
    await saying(() => persistently(() => sql`select 1`.execute(query)));
  } catch (fault) {
    await close();
    throw fault;
  }
  return {
    name,
    query,
    write: async (deed) => {
      let isUnsure = false;
      const attempt = () =>
        query
          .transaction()
          .execute(deed)
          .catch((fault: unknown) => {
            isUnsure ||= isUnanswered(fault);
            throw fault;
          });
      try {
        return await saying(() => persistently(attempt));
      } catch (fault) {
        // Also when a later try failed for another reason: the first one may have taken effect.
        if (isUnsure && fault instanceof StoreFault) throw new StoreFault(fault.message, fault.code, fault, true);
        throw fault;
      }
    },
    read: saying,
    skipLocked: (select) => select.forUpdate().skipLocked(),
    lockSteps: async (transaction) => void (await sql`select pg_advisory_xact_lock(${stepsLock})`.execute(transaction)),
    makeAppendOnly: async (query, table) => {
      const name = sql.raw(`${table}_append_only`);
      await sql`create function ${name}() returns trigger language plpgsql as $$ begin raise exception 'append-only'; end $$`.execute(query);
      await sql`create trigger ${name} before update or delete or truncate on ${sql.table(table)}
        for each statement execute function ${name}()`.execute(query);
    },
    durability: () =>
      saying(async () => {
        const { rows } = await sql<{ name: string; setting: string }>`
          select name, setting from pg_settings where name = any(${durabilitySettings}) order by name`.execute(query);
        const settings = Object.fromEntries(rows.map((row) => [row.name, row.setting]));
        const { fsync, full_page_writes, synchronous_commit = '' } = settings;
        // `remote_apply` is stricter than `on`.
        return {
          isDurable: fsync === 'on' && full_page_writes === 'on' && /^(on|remote_apply)$/.test(synchronous_commit),
          expected: 'fsync on, full_page_writes on and synchronous_commit on',
          settings,
        };
      }),
    listFaults: () => saying(() => listFaults(query)),
    scrub: (tables) => saying(() => rewriteTables(address, tables)),
    // Connections are replaced one by one. Only a table that is gone, after a restore or a new database, needs the steps to be taken again.
    isSoundAfter: (fault) => !(fault instanceof StoreFault && fault.code === '42P01'),
    close: () => saying(close),
  };
}

async function listFaults(query: Query): Promise<string[]> {
  const { rows } = await sql<{ fault: string }>`
    select 'the encoding is ' || current_setting('server_encoding') || ', expected UTF8' as fault where current_setting('server_encoding') <> 'UTF8'
    union all select 'the server is a standby that takes no writes' where pg_is_in_recovery()
    union all select 'the index ' || indexrelid::regclass::text || ' is not valid' from pg_index where not indisvalid
    union all select checksum_failures || ' pages have a wrong checksum' from pg_stat_database
      where datname = current_database() and checksum_failures > 0`.execute(query);
  return rows.map(({ fault }) => fault);
}

/** The address without its password, and without its options, which may hold one too. */
function nameOf(address: string): string {
  const { username, host, pathname, searchParams } = new URL(address);
  return `postgres://${username && `${username}@`}${host || (searchParams.get('host') ?? '')}${pathname}`;
}
