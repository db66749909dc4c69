// How a database fails, in words that are safe to log. What a driver says may quote the row; it stays in the cause.

/** A failure of the database: `SQLITE_FULL`, `EACCES` and the like. */
export class StoreFault extends Error {
  override name = 'StoreFault';

  constructor(
    message: string,
    readonly code: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** The fault as a `StoreFault` that names the file. Faults that have a name of their own keep it. */
export function asFault(file: string, cause: unknown): Error {
  if (cause instanceof Error && /Fault$/.test(cause.name)) return cause;
  const code = codeOf(cause);
  return new StoreFault(`The database ${file} failed: ${code}.`, code, cause);
}

/** Another process is writing; the next try may succeed. */
export function isBusy(fault: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(fault));
}

/** libsql gives a file that cannot be opened no code, only a message that quotes its path. */
export function codeOf(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return 'UNKNOWN';
  if ('code' in fault && typeof fault.code === 'string' && fault.code !== '') return fault.code;
  if ('message' in fault && String(fault.message).startsWith('ConnectionFailed')) return 'CANNOT_OPEN';
  return 'name' in fault ? String(fault.name) : 'UNKNOWN';
}
