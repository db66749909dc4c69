// A question on its way through the screening, into a real store.
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { trapField } from '@/lib/inquiries/fields';
import type { ScreeningSettings } from '@/lib/inquiries/screening/screening';
import { type Outcome, submit } from '@/lib/inquiries/submit';
import { createLog } from '@/lib/platform/log';
import { clinicTopics, formOf, vera } from '../../../support/people';
import { testScreening, tokenMadeAt } from '../../../support/screening';
import { temporaryStore } from '../../../support/stores';

const nine = Date.UTC(2026, 10, 23, 9);
const minute = 60_000;

async function desk(settings: Partial<ScreeningSettings> = {}) {
  const { store, database } = await temporaryStore();
  const lines: string[] = [];
  let now = nine;
  const clock = { now: () => new Date(now) };
  const log = createLog('info', (_, line) => void lines.push(line));
  const hashes = async (words: string): Promise<[string]> => [createHash('sha256').update(words).digest('hex')];
  const tools = { store, clock, hashes, site: clinicTopics, log, findArticle: async () => undefined, screening: testScreening(clock, settings) };
  const send = (fields: Record<string, string> = {}, client?: string) => submit(formOf({ ...vera, ...fields }), { ...tools, client });
  /** Another question, in a form of its own. */
  const ask = (number: number, client: string) => send({ message: `Question ${number}`, formToken: tools.screening.newToken() }, client);
  return { store, database, lines, send, ask, moveTo: (time: number) => (now = time) };
}

const kindsOf = (outcomes: Outcome[]) => outcomes.map(({ kind }) => kind);

test('S01: with the trap filled the question is kept and marked, and acknowledged as what it is: kept', async () => {
  const { store, lines, send } = await desk();
  const outcome = await send({ [trapField]: 'https://x.example' });
  expect(outcome).toEqual({ kind: 'received', reference: expect.stringMatching(/^R-/) });
  expect(await store.list({ limit: 2 })).toEqual([expect.objectContaining({ isQuarantined: true, message: vera.message })]);
  expect(lines[1]).toMatch(/^inquiry\.quarantined reference=R-\S+ reason=trap$/);
});

test('S15: words that look like a machine’s are kept and marked', async () => {
  const { store, send } = await desk();
  expect(await send({ message: 'Online casino and bitcoin trading signals: https://x.example' })).toMatchObject({ kind: 'received' });
  expect((await store.list({ limit: 1 }))[0]?.isQuarantined).toBe(true);
});

test('S03: a form that comes back too fast is asked for again with its text and its token, and is taken the second time', async () => {
  const { store, send, moveTo } = await desk({ FORM_MIN_SECONDS: 2 });
  const typed = { ...vera, formToken: tokenMadeAt(nine) };
  moveTo(nine + 500);
  expect(await send(typed)).toEqual({ kind: 'tooFast', typed });
  expect(await store.count()).toBe(0);
  moveTo(nine + 2_500);
  expect(await send(typed)).toMatchObject({ kind: 'received' });
});

test.each([
  ['missing', ''],
  ['forged', `${'0'.repeat(8)}-0000-4000-8000-000000000000.${nine}.${'a'.repeat(43)}`],
  ['of another form', tokenMadeAt(nine, 'sign-in')],
  ['25 hours old', tokenMadeAt(nine - 25 * 60 * minute)],
  ['from the future', tokenMadeAt(nine + 60 * minute)],
])('S04: a form whose token is %s is asked for again, with its text and a fresh token', async (_, formToken) => {
  const { store, send } = await desk();
  const outcome = await send({ formToken });
  expect(outcome).toEqual({ kind: 'stale', typed: { ...vera, formToken: expect.not.stringMatching(`^${formToken}$`) } });
  expect(await store.count()).toBe(0);
  if (outcome.kind === 'stale') expect(await send(outcome.typed)).toMatchObject({ kind: 'received' });
});

test('a question that was taken yesterday is still known when its page is sent again', async () => {
  const { send, moveTo } = await desk();
  const first = await send();
  moveTo(nine + 30 * 60 * minute);
  expect(await send()).toEqual({ ...first, kind: 'repeated' });
});

test('S05: one form takes three questions; who asks a fourth gets a fresh form', async () => {
  const { store, send } = await desk();
  for (const number of [1, 2, 3]) expect(await send({ message: `Question ${number}` })).toMatchObject({ kind: 'received' });
  const fourth = await send({ message: 'Question 4' });
  expect(fourth).toMatchObject({ kind: 'stale', typed: { message: 'Question 4' } });
  expect(await store.count()).toBe(3);
  if (fourth.kind === 'stale') expect(await send(fourth.typed)).toMatchObject({ kind: 'received' });
});

test('S06, S07: the sixth question of an hour from one address is not taken, another address is served, and the hour ends', async () => {
  const { store, ask, lines, moveTo } = await desk({ FORM_LIMIT_PER_HOUR: 5 });
  for (const number of [1, 2, 3, 4, 5]) expect(await ask(number, '203.0.113.7')).toMatchObject({ kind: 'received' });
  moveTo(nine + 20 * minute);
  expect(await ask(6, '203.0.113.7')).toMatchObject({
    kind: 'limited',
    by: 'visitor',
    most: 5,
    againInSeconds: 2400,
    typed: { message: 'Question 6' },
  });
  expect(lines.at(-1)).toBe('inquiry.limited reason=visitor');
  expect(await ask(7, '203.0.113.8')).toMatchObject({ kind: 'received' });
  expect(await store.count()).toBe(6);
  moveTo(nine + 60 * minute);
  expect(await ask(8, '203.0.113.7')).toMatchObject({ kind: 'received' });
});

test('S10: a hundred addresses of one IPv6 network are one', async () => {
  const { ask } = await desk({ FORM_LIMIT_PER_HOUR: 5 });
  const outcomes: Outcome[] = [];
  for (let number = 0; number < 100; number += 1) outcomes.push(await ask(number, `2001:db8:1:2:${number.toString(16)}:0:0:1`));
  expect(kindsOf(outcomes).filter((kind) => kind === 'received')).toHaveLength(5);
  expect(await ask(101, '2001:db8:1:3:0:0:0:1')).toMatchObject({ kind: 'received' });
});

test('S11: from many addresses, no more are taken than the clinic can read', async () => {
  const { store, ask } = await desk({ FORM_LIMIT_TOTAL_PER_HOUR: 20 });
  const outcomes = await Promise.all(Array.from({ length: 60 }, (_, number) => ask(number, `203.0.113.${number}`)));
  expect(kindsOf(outcomes).filter((kind) => kind === 'received')).toHaveLength(20);
  expect(outcomes.find(({ kind }) => kind === 'limited')).toMatchObject({ by: 'everybody', most: 20 });
  expect(await store.count()).toBe(20);
});

test('I07: a repeat is acknowledged when the limit is used up, and a visitor who clicks fifty times is one', async () => {
  const { ask, send } = await desk({ FORM_LIMIT_PER_HOUR: 1 });
  const [first, ...rest] = await Promise.all(Array.from({ length: 50 }, () => send({}, '203.0.113.7')));
  expect(first?.kind === 'received' && first.reference).toMatch(/^R-/);
  expect(new Set(kindsOf(rest))).toEqual(new Set(['repeated']));
  expect(await ask(2, '203.0.113.7')).toMatchObject({ kind: 'limited' });
  expect(await send({}, '203.0.113.7')).toMatchObject({ kind: 'repeated' });
});

test('S13: a question is kept when the limits cannot be counted, and the log says so', async () => {
  const { store, database, lines, send } = await desk();
  await sql`drop table buckets`.execute(database.query);
  expect(await send({}, '203.0.113.7')).toMatchObject({ kind: 'received' });
  expect(await store.count()).toBe(1);
  expect(lines[0]).toBe('limiter.failed code=SQLITE_ERROR');
});

test('P04: no address is written down, and the buckets go with their hour', async () => {
  const { store, database, ask, moveTo } = await desk();
  const buckets = () => sql<{ key: string }>`select * from buckets`.execute(database.query).then(({ rows }) => rows);
  await ask(1, '203.0.113.7');
  const [first] = await buckets();
  expect(await buckets()).toHaveLength(3);
  expect(JSON.stringify(await buckets())).not.toMatch(/203\.0|\/64/);
  moveTo(nine + 25 * 60 * minute);
  await ask(2, '203.0.113.8');
  expect((await buckets()).map(({ key }) => key)).not.toContain(first?.key);
  expect(await buckets()).toHaveLength(3);
  await store.forgetEnded(new Date(nine + 26 * 60 * minute));
  // What is left is the form's bucket, which names a random number and no address.
  expect(await buckets()).toHaveLength(1);
});

test('without keys forms still open, and are taken when the keys are back', async () => {
  const { openScreening } = await import('@/lib/inquiries/screening/screening');
  const { noLimits, testRing } = await import('../../../support/screening');
  let isThere = false;
  const openRing = () => {
    if (!isThere) throw new Error('no keys');
    return testRing;
  };
  const screening = openScreening(openRing, noLimits, { now: () => new Date(nine) });
  const token = screening.newToken();
  expect(screening.readToken(token)).toBeDefined();
  isThere = true;
  expect(screening.readToken(token)).toBeDefined();
  expect(screening.readToken(tokenMadeAt(nine))).toBeDefined();
});

test('S03, S04: a form that came back with a fresh token may be sent again at once', async () => {
  const { send } = await desk({ FORM_MIN_SECONDS: 2 });
  const outcome = await send({ formToken: '' });
  expect(outcome.kind).toBe('stale');
  if (outcome.kind === 'stale') expect(await send(outcome.typed)).toMatchObject({ kind: 'received' });
});

test('S11: what is set aside has a limit of its own, so a flood of it closes the form to nobody else', async () => {
  const { send, ask, store } = await desk({ FORM_LIMIT_TOTAL_PER_HOUR: 3 });
  const spam = async (number: number) => send({ message: `Spam ${number}`, [trapField]: 'x', formToken: tokenMadeAt(nine) }, `2001:db8:${number}::1`);
  expect(kindsOf([await spam(1), await spam(2), await spam(3), await spam(4)])).toEqual(['received', 'received', 'received', 'limited']);
  expect(kindsOf([await ask(1, '192.0.2.1'), await ask(2, '192.0.2.2'), await ask(3, '192.0.2.3')])).toEqual(['received', 'received', 'received']);
  expect(await ask(4, '192.0.2.4')).toMatchObject({ kind: 'limited', by: 'everybody' });
  expect(await store.count()).toBe(6);
});
