// P03: what the figures may hold, and who may read them.
import { count, isBearerOf, writeMetrics } from '@/lib/platform/process/metrics';

/** Names, labels and numbers; nothing else fits into a line. */
const line = /^(# (HELP|TYPE) \w+ [\w ,.']+|\w+(\{\w+="[\w.]+"\})? [\d.e+-]+)$/;

test('every counter is there from the start, and counts', () => {
  expect(writeMetrics()).toContain('clinic_submits_total{outcome="notSaved"} 0\n');
  count('clinic_submits_total', 'notSaved');
  count('clinic_submits_total', 'notSaved');
  expect(writeMetrics()).toContain('clinic_submits_total{outcome="notSaved"} 2\n');
});

test('every line is a name with a number', () => {
  const lines = writeMetrics().trimEnd().split('\n');
  expect(lines.filter((each) => !line.test(each))).toEqual([]);
  expect(lines.filter((each) => each.startsWith('clinic_event_loop_delay_seconds'))).toHaveLength(2);
});

test.each([
  ['Bearer right', true],
  ['Bearer wrong', false],
  ['Bearer righ', false],
  ['bearer right', false],
  ['right', false],
  ['', false],
  [null, false],
])('the header %j opens: %s', (header, isOpen) => {
  expect(isBearerOf('right', header)).toBe(isOpen);
});
