import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { noticesOf } from '@/lib/inquiries/notices/notice';
import { noticeContract } from '../../../support/notice-contract';
import { verasInquiry } from '../../../support/people';
import { temporaryStore } from '../../../support/stores';

describe('on SQLite', () => {
  noticeContract(() => temporaryStore());
});

const notices = noticesOf(verasInquiry(), 'https://clinic.example:8443');

test('the name of a mail is made of the inquiry and of the host of the site', () => {
  expect(notices).toEqual([{ id: expect.any(String), kind: 'staff-mail', messageId: '<inquiry-1.staff-mail@clinic.example>' }]);
});

test('a failure between the inquiry and its notice leaves neither', async () => {
  const { database, store } = await temporaryStore();
  await sql`create trigger refuse before insert on notices begin select raise(abort, 'the pen broke'); end`.execute(database.query);
  await expect(store.add(verasInquiry(), 'key', { notices })).rejects.toMatchObject({ name: 'StoreFault' });
  expect(await store.count()).toBe(0);
});

test('an inquiry that is erased takes its notices along', async () => {
  const { database, store, notices: kept } = await temporaryStore();
  await store.add(verasInquiry(), 'key', { notices });
  await sql`delete from inquiries`.execute(database.query);
  expect(await kept.summary()).toMatchObject({ readyCount: 0, leasedCount: 0 });
});

test('what is due is found by the index, however many were sent', async () => {
  const { database } = await temporaryStore();
  const plan = await sql<{ detail: string }>`
    explain query plan select id from notices where run_at <= '2026' and kind in ('staff-mail') order by run_at, id limit 1
  `.execute(database.query);
  expect(plan.rows.map(({ detail }) => detail)).toEqual(['SEARCH notices USING INDEX notices_due (run_at<?)']);
});

test.each(["state = 'lost'", "state = 'sent'", "lease_by = 'somebody'", 'run_at = null'])(
  'a line that contradicts itself is refused: %s',
  async (change) => {
    const { database, store } = await temporaryStore();
    await store.add(verasInquiry(), 'key', { notices });
    await expect(sql`update notices set ${sql.raw(change)}`.execute(database.query)).rejects.toMatchObject({
      code: expect.stringMatching(/^SQLITE_CONSTRAINT/),
    });
  },
);
