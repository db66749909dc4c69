import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { erase } from '@/lib/inquiries/erasing/store';
import { startRetention } from '@/lib/inquiries/retaining/retention';
import { createLog } from '@/lib/platform/log';
import { strangersRing } from '../../../support/keys';
import { verasInquiry } from '../../../support/people';
import { temporaryFolder, temporaryStore } from '../../../support/stores';

const hour = 3_600_000;
let now = new Date('2026-11-23T09:00:00.000Z');
const clock = { now: () => now };

beforeEach(() => {
  now = new Date('2026-11-23T09:00:00.000Z');
  jest.useFakeTimers({ doNotFake: ['performance', 'setImmediate', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

async function pass(milliseconds: number) {
  for (let left = milliseconds; left > 0; left -= hour) {
    now = new Date(now.getTime() + hour);
    await jest.advanceTimersByTimeAsync(hour);
  }
}

function retaining(answers: (number | Error)[] = []) {
  const asked: string[] = [];
  const lines: string[] = [];
  const retention = startRetention({
    days: 90,
    clock,
    log: createLog('info', (_, line) => lines.push(line)),
    erase: async (receivedBefore) => {
      asked.push(receivedBefore.toISOString());
      const answer = answers.shift() ?? 0;
      if (answer instanceof Error) throw answer;
      return { count: answer };
    },
  });
  return { asked, lines, retention };
}

test('what is older than the days is erased at the start and then once a day, and the log says how many', async () => {
  const { asked, lines, retention } = retaining([2, 0, 1]);
  await pass(49 * hour);
  expect(asked).toEqual(['2026-08-25T09:00:00.000Z', '2026-08-26T09:00:00.000Z', '2026-08-27T09:00:00.000Z']);
  expect(lines).toEqual(['retention.erased count=2', 'retention.erased count=1']);
  await retention.stop();
});

test('D16: a run that failed is tried again within the hour, and a clock that jumps back stops nothing', async () => {
  const { asked, lines, retention } = retaining([new Error('quotes Vera'), 1]);
  await pass(hour);
  expect(asked).toHaveLength(2);
  expect(lines).toEqual(['retention.failed code=Error', 'retention.erased count=1']);
  now = new Date('2020-01-01T00:00:00.000Z');
  await pass(hour);
  expect(asked).toHaveLength(3);
  await retention.stop();
});

test('nothing runs after it was stopped, and nothing keeps the process alive', async () => {
  const { asked, retention } = retaining();
  await retention.stop();
  expect(jest.getTimerCount()).toBe(0);
  await pass(48 * hour);
  expect(asked).toHaveLength(1);
});

test('A19: an inquiry that nobody can open any more is erased in its time, and so are the others', async () => {
  jest.useRealTimers();
  const file = `${temporaryFolder()}/clinic.db`;
  const { database, store } = await temporaryStore(file);
  const { store: strangers } = await temporaryStore(file, undefined, strangersRing);
  const old = { receivedAt: new Date('2026-01-01T00:00:00.000Z') };
  await store.add(verasInquiry({ ...old, id: 'old', reference: 'R-1' }), '1');
  await strangers.add(verasInquiry({ ...old, id: 'unreadable', reference: 'R-2' }), '2');
  await store.add(verasInquiry({ id: 'young', reference: 'R-3' }), '3');
  const retention = startRetention({
    days: 90,
    clock,
    log: createLog('error', () => {}),
    erase: (receivedBefore) => erase(database, { receivedBefore }, clock),
  });
  await retention.stop();
  expect((await store.list({ limit: 9 })).map(({ id }) => id)).toEqual(['young']);
});
