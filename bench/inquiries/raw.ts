// The least that a durable row costs: the same engine and the same promises, and nothing else.
import Sqlite from 'libsql';

/** As long as a sealed row with an everyday message. */
const bytesOfRow = 900;

/** Write-ahead log, one fsync for each commit, deleted bytes overwritten. */
export function openRaw(file: string) {
  const database = new Sqlite(file);
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.pragma('secure_delete = on');
  database.exec('create table rows (id integer primary key, words text not null)');
  const insert = database.prepare('insert into rows (words) values (?)');
  const words = 'x'.repeat(bytesOfRow);
  return { insert: async () => void insert.run(words), close: () => database.close() };
}

/** How often a second a deed is done, with so many of them at once. */
export async function rateOf(count: number, atOnce: number, deed: () => Promise<unknown>): Promise<number> {
  let left = count;
  const started = performance.now();
  const work = async () => {
    while (left-- > 0) await deed();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return (count * 1_000) / (performance.now() - started);
}
