import { asFault } from '@/lib/platform/store-fault';

test.each([
  ['SQLITE_BUSY_SNAPSHOT', 'Another program has been using it'],
  ['SQLITE_FULL', 'The disk is full.'],
  ['ENOSPC', 'The disk is full.'],
  ['53100', 'The disk is full.'],
  ['SQLITE_READONLY_DIRECTORY', 'It may not be written to.'],
  ['EACCES', 'It may not be written to.'],
  ['SQLITE_CORRUPT_INDEX', 'It is damaged.'],
  ['SQLITE_IOERR_WRITE', 'The disk failed'],
  ['ECONNREFUSED', 'See whether PostgreSQL runs'],
  ['QUERY_TIMEOUT', 'See whether PostgreSQL runs'],
  ['28P01', 'PostgreSQL does not let us in.'],
])('whoever meets %s is told what to do', (code, advice) => {
  expect(asFault('clinic.db', { code }).message).toMatch(new RegExp(`^The database clinic\\.db failed: ${code}\\. ${advice}`));
});

test('a code that says nothing to operators is told alone', () => {
  expect(asFault('clinic.db', { code: 'SQLITE_MISUSE' }).message).toBe('The database clinic.db failed: SQLITE_MISUSE.');
});
