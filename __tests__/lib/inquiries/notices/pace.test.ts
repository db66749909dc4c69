// When a notice goes: how long after a failure, how soon after the one before.
import { setImmediate as rest } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { isHopeless, pauseAfter } from '@/lib/inquiries/notices/backoff';
import { createBreaker } from '@/lib/inquiries/notices/breaker';
import { createPace } from '@/lib/inquiries/notices/pace';
import { handClock, hour } from '../../../support/clock';
import { memoryMailer, office } from '../../../support/delivery';

test('the pause doubles from the first one to an hour, and is drawn anywhere up to that', () => {
  const longest = (attempt: number) => pauseAfter(attempt, 2, (limit) => limit - 1) / 1000;
  expect([1, 2, 3, 4, 10, 11, 12, 13, 2000].map(longest)).toEqual([2, 4, 8, 16, 1024, 2048, 3600, 3600, 3600]);
  expect(pauseAfter(9, 2, () => 0)).toBe(1);
  const drawn = Array.from({ length: 50 }, () => pauseAfter(11, 2));
  expect(drawn.every((pause) => pause >= 1 && pause <= 2_048_000)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(40);
});

test('there is hope for three days, and for a dozen tries', () => {
  const createdAt = new Date('2026-11-23T09:00:00Z');
  const after = (hours: number) => new Date(createdAt.getTime() + hours * hour);
  expect(isHopeless({ createdAt, attempt: 100 }, after(71.9))).toBe(false);
  expect(isHopeless({ createdAt, attempt: 100 }, after(72))).toBe(true);
  expect(isHopeless({ createdAt, attempt: 11 }, after(500))).toBe(false);
});

test('a server that was away for a moment is asked again soon, and one that stays away once a minute', () => {
  const clock = handClock();
  const breaker = createBreaker(clock, 2);
  for (let failure = 1; failure <= 4; failure += 1) breaker.record(false);
  expect(breaker.mayTry()).toBe(true);
  for (const pause of [2, 4, 8, 16, 32, 60, 60]) {
    breaker.record(false);
    clock.pass(pause * 1000 - 1);
    expect(breaker.mayTry()).toBe(false);
    clock.pass(1);
    expect(breaker.mayTry()).toBe(true);
  }
  breaker.record(true);
  breaker.record(false);
  expect(breaker.mayTry()).toBe(true);
});

test('a clock that is put back holds nothing up for longer than one gap', async () => {
  const clock = handClock();
  const pauses: number[] = [];
  const pace = createPace(clock, async (milliseconds) => void pauses.push(milliseconds));
  await pace.turn();
  clock.pass(-hour);
  await pace.turn();
  expect(pauses).toEqual([100]);
});

test('D19: ten thousand notices after an outage go out once each, at most ten a second, and others get their turn in between', async () => {
  const clock = handClock();
  const pace = createPace(clock, async (milliseconds) => clock.pass(milliseconds));
  const times: number[] = [];
  const mailer = memoryMailer(() => times.push(clock.now().getTime()));
  const { database, receive, deliver, notices } = await office({ mailer, clock, pace });
  // What is shown here is not durability, and twenty thousand syncs would take minutes.
  await sql`pragma synchronous = off`.execute(database.query);
  await receive(0);
  await sql`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 9999)
    insert into inquiries (id, reference, idempotency_key, received_at, status, topic, details, key_id, data_key)
      select 'inquiry-' || n, 'R-' || n, 'key-' || n, received_at, status, topic, details, key_id, data_key from inquiries, numbers`.execute(
    database.query,
  );
  await sql`insert into notices select 'notice-' || inquiries.id, inquiries.id, kind, '<' || inquiries.id || '>', state, attempt_count, run_at,
    lease_by, last_code, changed_at, created_at from inquiries, notices where inquiries.id <> 'inquiry-0'`.execute(database.query);
  let isOver = false;
  let turnCount = 0;
  const others = (async () => {
    for (; !isOver; turnCount += 1) await rest();
  })();
  expect(await deliver()).toMatchObject({ sentCount: 10_000, delayedCount: 0 });
  isOver = true;
  await others;
  expect(new Set(mailer.sent.map(({ messageId }) => messageId)).size).toBe(10_000);
  expect(times.every((time, index) => index < 10 || time - (times[index - 10] ?? 0) >= 1000)).toBe(true);
  expect(await notices.summary()).toMatchObject({ sentCount: 10_000, readyCount: 0 });
  expect(turnCount).toBeGreaterThan(10_000);
}, 180_000);
