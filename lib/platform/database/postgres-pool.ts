// The connections to PostgreSQL, and how Kysely is let in.
// Not Kysely's own driver: it hides a lost connection behind the rollback that fails after it, gives the lost connection back to the pool,
// and takes a commit that rolled back for a commit (read in 0.28.18; each has a test).
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { Client, Pool, type PoolClient, types } from 'pg';
import { isLost, StoreFault } from '../store-fault';

/** Few: PostgreSQL serves eight at once faster than eighty, and has about a hundred for all machines together. */
const most = 8;

// A visitor waits for at most these: a server that hangs must not keep one from being told to phone.
const connectForMilliseconds = 5000;
const statementForMilliseconds = 5000;
/** Our own clock, for a server that no longer answers at all, so it is the longer one. */
const answerForMilliseconds = 7000;

/** `on`, said outright: a server may be set to answer before the disk has it. */
const session = `
  set synchronous_commit = on;
  set default_transaction_isolation = 'read committed';
  set statement_timeout = ${statementForMilliseconds};
  set idle_in_transaction_session_timeout = ${2 * statementForMilliseconds}`;

export function openPool(address: string): Pool {
  const pool = new Pool({
    connectionString: address,
    max: most,
    connectionTimeoutMillis: connectForMilliseconds,
    query_timeout: answerForMilliseconds,
    keepAlive: true,
    types: { getTypeParser: (type, format) => numbers.get(type) ?? types.getTypeParser(type, format) },
    onConnect: (client) => client.query(session),
  });
  // A connection that breaks while nobody uses it, or between two queries, is thrown away. Without a listener Node would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** BIGINT and NUMERIC, that is counts and sums: pg gives them as text, SQLite as numbers. Ours stay far below 2^53. */
const numbers = new Map([
  [20, Number],
  [1700, Number],
]);

export function postgresDialect(pool: Pool): Dialect {
  const ask = (text: string) => async (connection: DatabaseConnection) => void (await connection.executeQuery(CompiledQuery.raw(text)));
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (query) => new PostgresIntrospector(query),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: async () => undefined,
      acquireConnection: async () => new LentConnection(await pool.connect()),
      beginTransaction: ask('begin'),
      commitTransaction: ask('commit'),
      rollbackTransaction: ask('rollback'),
      releaseConnection: async (connection) => {
        if (connection instanceof LentConnection) connection.giveBack();
      },
      destroy: () => pool.end(),
    }),
  };
}

/** While a table is rewritten, and while that waits for its turn, everybody else waits: not for longer than a visitor may. */
const turnForMilliseconds = 2000;
/** A rewriting that was cut off would be cut off again the next time, and what was erased would stay on the disk. */
const rewritingForMilliseconds = 600_000;

/**
 * Rewrites these tables without their dead rows, one after another, each locked for that moment. Fails as 55P03 when somebody reads for so
 * long that a table cannot be had. The write-ahead log and standbys keep old pages for as long as they are set to.
 */
export async function rewriteTables(address: string, tables: readonly string[]) {
  // A connection of its own, because its patience is another one.
  const client = new Client({ connectionString: address, connectionTimeoutMillis: connectForMilliseconds, query_timeout: rewritingForMilliseconds });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set lock_timeout = ${turnForMilliseconds}; set statement_timeout = ${rewritingForMilliseconds}`);
    const { rows } = await client.query<{ statement: string }>(
      `
      select format('vacuum (full) %I.%I', schemaname, tablename) as statement from pg_tables
      where schemaname = current_schema() and tablename = any($1) and pg_has_role(tableowner, 'usage') order by tablename`,
      [tables],
    );
    for (const { statement } of rows) await client.query(statement);
  } finally {
    await client.end();
  }
}

const unanswered = new WeakSet<object>();

/** Whether a commit was sent and its answer was lost, so that nobody knows what has become of it. */
export function isUnanswered(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && unanswered.has(fault);
}

class LentConnection implements DatabaseConnection {
  #isLost = false;

  constructor(readonly client: PoolClient) {}

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    // The server has rolled back by itself; asking it would hide the fault behind another.
    if (this.#isLost && sql === 'rollback') return { rows: [] };
    try {
      const { command, rows, rowCount } = await this.client.query(sql, [...parameters]);
      // PostgreSQL answers a commit with ROLLBACK, and with no error, when a statement before it had failed.
      if (sql === 'commit' && command !== 'COMMIT') throw new StoreFault('The transaction was rolled back at its commit.', 'ROLLED_BACK');
      return command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    } catch (fault) {
      this.#isLost ||= isLost(fault);
      if (sql === 'commit' && isLost(fault) && typeof fault === 'object' && fault !== null) unanswered.add(fault);
      throw fault;
    }
  }

  // biome-ignore lint/correctness/useYield: nothing is streamed here, and Kysely wants the method.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Streaming is not offered. Ask for a limited number of rows.');
  }

  giveBack() {
    this.client.release(this.#isLost);
  }
}
