// The log is for operators: one line an event, and nothing that a visitor wrote.
import { createLog, type LogFields, type LogLevel } from '@/lib/platform/log';

function linesOf(least: LogLevel, use: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  use(createLog(least, (level, line) => void lines.push(`${level}: ${line}`)));
  return lines;
}

test('an event is one line with its fields', () => {
  expect(linesOf('info', (log) => log.info('inquiry.received', { reference: 'R-7F3K2-MX9DT', count: 2 }))).toEqual([
    'info: inquiry.received reference=R-7F3K2-MX9DT count=2',
  ]);
});

test('a value cannot start a second line or a second field', () => {
  const fields: LogFields = { reason: 'x\ninquiry.received reference=forged', code: 'a b=c' };
  expect(linesOf('info', (log) => log.warn('store.failed', fields))).toEqual([
    'warn: store.failed reason="x\\ninquiry.received reference=forged" code="a b=c"',
  ]);
});

test('what is below the level is not written', () => {
  const use = (log: ReturnType<typeof createLog>) => {
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
  };
  expect(linesOf('warn', use)).toEqual(['warn: c', 'error: d']);
});
