// The table of the answers to "Was this page helpful?": one row an article and a day, and in it two numbers.
import { type Kysely, sql } from 'kysely';
import type { Steps } from '../platform/migrate';

export const feedbackSteps: Steps = { room: 'feedback', steps: { '0001-helpful-days': createHelpfulDays } };

async function createHelpfulDays(query: Kysely<unknown>) {
  await query.schema
    .createTable('helpful_days')
    .addColumn('article', 'text', (column) => column.notNull())
    // A day in the clinic's time zone. No instant: with few readers an instant could say who.
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('yes_count', 'integer', (column) => column.notNull())
    .addColumn('no_count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('helpful_days_one', ['article', 'day'])
    .addCheckConstraint('helpful_days_counts', sql`yes_count >= 0 and no_count >= 0 and yes_count + no_count > 0`)
    .execute();
}
