// Counts answers, and adds them up. The only file that asks the table anything.
import { sql } from 'kysely';
import type { Database } from '../platform/database';
import type { HelpfulAnswer, Helpfulness } from './helpfulness';

type FeedbackTables = { helpful_days: { article: string; day: string; yes_count: number; no_count: number } };

/**
 * One more answer. A database that breaks off between the commit and its answer is asked again and then counts it twice; to know better,
 * each answer would need a name of its own, and that is what we do not want to keep.
 */
export async function countAnswer(database: Database, { article, day, answer }: { article: string; day: string; answer: HelpfulAnswer }) {
  const [yes_count, no_count] = answer === 'yes' ? [1, 0] : [0, 1];
  await database.write((transaction) =>
    transaction
      .withTables<FeedbackTables>()
      .insertInto('helpful_days')
      .values({ article, day, yes_count, no_count })
      .onConflict((conflict) =>
        conflict.columns(['article', 'day']).doUpdateSet({
          yes_count: sql<number>`helpful_days.yes_count + ${sql.lit(yes_count)}`,
          no_count: sql<number>`helpful_days.no_count + ${sql.lit(no_count)}`,
        }),
      )
      .execute(),
  );
}

/** The answers from one day to another, both included, by article; those with most answers first. */
export async function listHelpfulness(database: Database, { from, to }: { from: string; to: string }): Promise<Helpfulness[]> {
  const query = database.query
    .withTables<FeedbackTables>()
    .selectFrom('helpful_days')
    .select(({ fn }) => ['article', fn.sum('yes_count').as('yes'), fn.sum('no_count').as('no')])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy('article')
    .orderBy(sql`sum(yes_count) + sum(no_count)`, 'desc')
    .orderBy('article');
  const rows = await database.read(() => query.execute());
  // SQLite answers with numbers, PostgreSQL with strings.
  return rows.map(({ article, yes, no }) => ({ article, yesCount: Number(yes), noCount: Number(no) }));
}
