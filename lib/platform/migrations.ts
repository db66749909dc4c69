// The record of the steps that each room's tables have taken: one table a room, one row a step.
import type { Query } from './database';

const tableOf = (room: string) => `${room}_steps`;
const withRecord = (query: Query) => query.withTables<Record<string, { step: string; taken_at: string }>>();

/** The names of the steps taken, in their order; none for a new database. */
export async function listSteps(query: Query, room: string): Promise<string[]> {
  const tables = await query.introspection.getTables();
  if (!tables.some(({ name }) => name === tableOf(room))) return [];
  const rows = await withRecord(query).selectFrom(tableOf(room)).select('step').orderBy('step').execute();
  return rows.map(({ step }) => step);
}

export async function recordStep(query: Query, room: string, step: string, takenAt: Date) {
  const table = query.schema.createTable(tableOf(room)).ifNotExists();
  await table
    .addColumn('step', 'text', (column) => column.primaryKey())
    .addColumn('taken_at', 'text', (column) => column.notNull())
    .execute();
  await withRecord(query).insertInto(tableOf(room)).values({ step, taken_at: takenAt.toISOString() }).execute();
}
