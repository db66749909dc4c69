import { expect, test } from '@jest/globals';
import { isClockTrusted, judge } from '@/lib/inquiries/retaining/trusted-clock';
import { temporaryStore } from '../../../support/stores';

const day = 86_400_000;
const today = new Date('2026-11-23T09:00:00.000Z');
const after = (days: number) => new Date(today.getTime() + days * day);

test.each([
  ['a new clinic', {}, undefined, true],
  ['a day after the last run', { seenAt: after(-1) }, undefined, true],
  ['a week after the last run', { seenAt: after(-7) }, undefined, true],
  ['a year after the last run', { seenAt: after(-365) }, undefined, false],
  ['a year before the last run', { seenAt: after(365) }, undefined, false],
  ['a year after the newest inquiry, before any run', {}, after(-365), false],
  ['three weeks after the newest inquiry, before any run', {}, after(-21), true],
  ['an hour after a doubt', { seenAt: after(-365), doubtedAt: after(-1 / 24) }, undefined, false],
  ['a day after a doubt', { seenAt: after(-365), doubtedAt: after(-1) }, undefined, true],
  ['a month after a doubt', { seenAt: after(-365), doubtedAt: after(-30) }, undefined, false],
  ['when a doubted clock was put back', { seenAt: after(-1), doubtedAt: after(364) }, undefined, true],
] as const)('D16: the moment is judged %s', (_, known, newestAt, isTrusted) => {
  expect(judge(known, newestAt, today).isTrusted).toBe(isTrusted);
});

test('D16: a clock that jumps a year ahead is doubted for a day, also over a restart, and then believed', async () => {
  const { database } = await temporaryStore();
  const isTrusted = (days: number) => isClockTrusted(database, undefined, after(days));
  expect([await isTrusted(0), await isTrusted(1), await isTrusted(2)]).toEqual([true, true, true]);
  expect([await isTrusted(367), await isTrusted(367.1), await isTrusted(367.9)]).toEqual([false, false, false]);
  expect(await isTrusted(3)).toBe(true);
  expect([await isTrusted(367), await isTrusted(368.1), await isTrusted(369)]).toEqual([false, true, true]);
});
