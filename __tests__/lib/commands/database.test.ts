import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { feedbackSteps } from '@/lib/feedback/migrations';
import { inquirySteps } from '@/lib/inquiries/migrations';
import { staffSteps } from '@/lib/staff/migrations';
import { runCommand as run } from '../../support/commands';
import { verasInquiry } from '../../support/people';
import { temporaryFolder, temporaryStore } from '../../support/stores';

const rooms = [inquirySteps, staffSteps, feedbackSteps].map(({ room, steps }) => ({ room, count: Object.keys(steps).length }));

test('D03: a new database is made, found sound, durable, and empty', () => {
  const folder = join(temporaryFolder(), 'data');
  expect(run(folder, 'database', 'migrate')).toMatchObject({
    status: 0,
    lines: [`The database took ${rooms.reduce((sum, { count }) => sum + count, 0)} steps.`],
  });
  expect(run(folder, 'database', 'migrate')).toMatchObject({ status: 0, lines: ['The database is up to date, nothing to do.'] });
  const check = run(folder, 'database', 'check');
  expect(check.status).toBe(0);
  expect(check.lines.map((line) => line.replace(/ +/, ' '))).toEqual(
    expect.arrayContaining([
      'integrity ok',
      'journal_mode wal',
      'synchronous 2',
      ...rooms.map(({ room, count }) => `steps ${count} of ${count} of ${room}`),
      `audit ok, 0 entries, the last is ${'0'.repeat(43)}`,
      'keys ok',
      'inquiries 0',
    ]),
  );
  expect(run(folder, 'inquiries', 'list')).toMatchObject({ status: 0, lines: ['No inquiries have come in yet.'] });
});

test('a damaged database is named, with exit code 1', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'clinic.db'), 'damaged '.repeat(100));
  const { status, lines } = run(folder, 'database', 'check');
  expect(status).toBe(1);
  const keep = 'Keep the file for whoever looks into it, and put a backup in its place with: npm run db:restore -- FILE';
  expect(lines).toContain(`The database ${join(folder, 'clinic.db')} failed: SQLITE_NOTADB. It is damaged. ${keep}`);
});

test.each([['database'], ['inquiries']])('wrong use of %s is told, with exit code 2', (command) => {
  const { status, lines } = run(temporaryFolder(), command, 'burn');
  expect(status).toBe(2);
  expect(lines[0]).toMatch(new RegExp(`^Use: ${command} `));
});

test('a list of inquiries names no person and quotes no words, and marks what was set aside', async () => {
  const folder = temporaryFolder();
  const { store } = await temporaryStore(join(folder, 'clinic.db'));
  await store.add(verasInquiry(), 'key');
  const suspect = { id: 'inquiry-2', reference: 'R-44444-55555', receivedAt: new Date('2026-11-23T08:00:00.000Z'), isQuarantined: true };
  await store.add(verasInquiry(suspect), 'key-2');
  const { lines } = run(folder, 'inquiries', 'list');
  expect(lines).toEqual([
    'reference      received                  status  topic     article                mark',
    'R-22222-33333  2026-11-23T09:00:00.000Z  new     question  is-ketamine-addictive',
    'R-44444-55555  2026-11-23T08:00:00.000Z  new     question  is-ketamine-addictive  quarantined',
  ]);
  const listed = { status: 'new', topic: 'question', article: 'is-ketamine-addictive' };
  expect(run(folder, 'inquiries', 'list', '--json').lines.map((line) => JSON.parse(line))).toEqual([
    { reference: 'R-22222-33333', receivedAt: '2026-11-23T09:00:00.000Z', ...listed, mark: '' },
    { reference: 'R-44444-55555', receivedAt: '2026-11-23T08:00:00.000Z', ...listed, mark: 'quarantined' },
  ]);
});
