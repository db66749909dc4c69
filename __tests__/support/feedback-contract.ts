// What every store of answers promises, whatever database is below it.
import { expect, test } from '@jest/globals';
import { feedbackSteps } from '@/lib/feedback/migrations';
import { countAnswer, listHelpfulness } from '@/lib/feedback/store';
import type { Database } from '@/lib/platform/database';
import { migrate } from '@/lib/platform/migrate';

export function feedbackContract(open: () => Promise<Database>) {
  const ready = async () => {
    const database = await open();
    await migrate(database, feedbackSteps);
    return database;
  };
  const monday = { from: '2026-11-02', to: '2026-11-02' };

  test('answers of a day are added up by article, those with most answers first', async () => {
    const database = await ready();
    await countAnswer(database, { article: 'sleep', day: '2026-11-02', answer: 'yes' });
    for (const answer of ['yes', 'no', 'yes'] as const) await countAnswer(database, { article: 'driving', day: '2026-11-02', answer });
    expect(await listHelpfulness(database, monday)).toEqual([
      { article: 'driving', yesCount: 2, noCount: 1 },
      { article: 'sleep', yesCount: 1, noCount: 0 },
    ]);
  });

  test('days outside of those that are asked for do not count', async () => {
    const database = await ready();
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03']) await countAnswer(database, { article: 'driving', day, answer: 'no' });
    expect(await listHelpfulness(database, monday)).toEqual([{ article: 'driving', yesCount: 0, noCount: 1 }]);
    expect(await listHelpfulness(database, { from: '2026-11-01', to: '2026-11-02' })).toEqual([{ article: 'driving', yesCount: 0, noCount: 2 }]);
    expect(await listHelpfulness(database, { from: '2025-01-01', to: '2025-12-31' })).toEqual([]);
  });

  test('forty readers at once are forty answers', async () => {
    const database = await ready();
    const all = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? ('no' as const) : ('yes' as const)));
    await Promise.all(all.map((answer) => countAnswer(database, { article: 'driving', day: '2026-11-02', answer })));
    expect(await listHelpfulness(database, monday)).toEqual([{ article: 'driving', yesCount: 30, noCount: 10 }]);
  });

  test('nothing is kept of an answer but article, day and two numbers', async () => {
    const database = await ready();
    await countAnswer(database, { article: 'driving', day: '2026-11-02', answer: 'yes' });
    const tables = await database.query.introspection.getTables();
    const columns = tables.find(({ name }) => name === 'helpful_days')?.columns.map(({ name }) => name);
    expect(columns).toEqual(['article', 'day', 'yes_count', 'no_count']);
  });
}
