// Notices on PostgreSQL: the same promises as on SQLite, with several servers at once.
import { describe, expect, test } from '@jest/globals';
import { handClock, minute } from '../../../support/clock';
import { memoryMailer, office, smtp } from '../../../support/delivery';
import { mailServer } from '../../../support/mail-server';
import { noticeContract } from '../../../support/notice-contract';
import { ownPostgres } from '../../../support/postgres';
import { temporaryStore } from '../../../support/stores';

const postgres = ownPostgres();

describe('on PostgreSQL', () => {
  noticeContract(async () => temporaryStore(await postgres.newDatabase()));
});

test('D14: three servers on one database send each notice once', async () => {
  const file = await postgres.newDatabase();
  const { url, mails } = await mailServer();
  const offices = await Promise.all([1, 2, 3].map(() => office({ mailer: smtp(url), file })));
  for (let number = 1; number <= 30; number += 1) await offices[0]?.receive(number);
  const delivered = await Promise.all(offices.map(({ deliver }) => deliver()));
  expect(delivered.reduce((sum, { sentCount }) => sum + sentCount, 0)).toBe(30);
  expect(mails).toHaveLength(30);
  expect(new Set(mails.map(({ parsed }) => parsed.messageId)).size).toBe(30);
});

test('D14: what a server held when it died is taken over by another', async () => {
  const file = await postgres.newDatabase();
  const clock = handClock();
  const dead = await office({ mailer: memoryMailer(), file, clock });
  await dead.receive();
  await dead.notices.lease({ kinds: ['staff-mail'], now: clock.now(), dueBy: clock.now() });
  const mailer = memoryMailer();
  const living = await office({ mailer, file, clock });
  expect(await living.deliver()).toMatchObject({ sentCount: 0 });
  clock.pass(minute);
  expect(await living.deliver()).toMatchObject({ sentCount: 1 });
  expect(mailer.sent).toHaveLength(1);
});
