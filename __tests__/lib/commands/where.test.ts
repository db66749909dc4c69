import { testWhere } from '../../support/where';

test('what a desk may pass by, CI may not', () => {
  expect(testWhere(true, 'strace', true)).toBe(test);
  expect(testWhere(false, 'strace', false)).toBe(test.skip);
  expect([test, test.skip]).not.toContain(testWhere(false, 'strace', true));
});
