// What staff and operators are told of notices that do not arrive, and how often.
import { expect, test } from '@jest/globals';
import { createAlarm } from '@/lib/inquiries/notices/alarm';
import { createLog } from '@/lib/platform/log';
import { handClock, minute } from '../../../support/clock';

function alarmOf(summary: { deadCount?: number; oldestUndeliveredAt?: Date; readyCount?: number }) {
  const clock = handClock();
  const lines: string[] = [];
  const figures = { readyCount: 0, leasedCount: 0, sentCount: 0, deadCount: 0, ...summary };
  const log = createLog('debug', (_, line) => void lines.push(line));
  return { clock, lines, figures, ask: createAlarm({ summary: async () => figures }, async () => 0, clock, log) };
}

test('notices that were given up are said every 15 minutes, for as long as there are any', async () => {
  const { clock, lines, figures, ask } = alarmOf({ deadCount: 3 });
  for (let minutes = 0; minutes < 40; minutes += 1) {
    await ask();
    clock.pass(minute);
  }
  expect(lines).toEqual(['notice.given-up count=3', 'notice.given-up count=3', 'notice.given-up count=3']);
  figures.deadCount = 0;
  clock.pass(60 * minute);
  await ask();
  expect(lines).toHaveLength(3);
});

test('when nothing waits and nothing was given up, nothing is said', async () => {
  const { lines, ask } = alarmOf({});
  await ask();
  expect(lines).toEqual([]);
});
