// How a database fails, in words that are safe to log. What a driver says may quote the row; it stays in the cause.

import { adviceOn } from './store-advice';

/** A failure of the database: `SQLITE_FULL`, `EACCES`, `ECONNREFUSED`, PostgreSQL's `57P01` and the like. */
export class StoreFault extends Error {
  override name = 'StoreFault';

  constructor(
    message: string,
    readonly code: string,
    cause?: unknown,
    /** Whether what was to be written may be there all the same: the connection was lost between a commit and its answer. */
    readonly isUnsure = false,
  ) {
    super(message, { cause });
  }
}

/** The fault as a `StoreFault` that names the database. Faults that have a name of their own keep it. */
export function asFault(database: string, cause: unknown): Error {
  if (cause instanceof Error && /Fault$/.test(cause.name)) return cause;
  const code = codeOf(cause);
  return new StoreFault(`The database ${database} failed: ${code}. ${adviceOn(code)}`.trim(), code, cause);
}

/** Another process is writing; the next try may succeed. */
export function isBusy(fault: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(fault));
}

/**
 * The connection is of no more use. The codes that start with a digit are PostgreSQL's own (its manual, appendix A):
 * 08 connection exceptions, 57P01 to 57P05 the server ended us, 25P03 we were idle for too long, 25006 the server has become a standby.
 */
export function isLost(fault: unknown): boolean {
  return /^(08...|57P0[1-5]|25P03|25006|E(CONN\w+|PIPE|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|NOENT)|CONNECTION_LOST|\w+_TIMEOUT)$/.test(
    codeOf(fault),
  );
}

/**
 * The same transaction may succeed a moment later: the connection was lost, all are taken (53300), or two transactions were in each
 * other's way (40001, 40P01). Not after a time-out: whoever waited for that long has waited enough.
 */
export function isPassing(fault: unknown): boolean {
  return /^(53300|40001|40P01)$/.test(codeOf(fault)) || (isLost(fault) && !/TIME(D)?_?OUT$/.test(codeOf(fault)));
}

export function codeOf(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return 'UNKNOWN';
  if ('code' in fault && typeof fault.code === 'string' && fault.code !== '') return fault.code;
  const message = 'message' in fault ? String(fault.message) : '';
  const named = codes.find(([words]) => words.test(message));
  if (named) return named[1];
  return 'name' in fault ? String(fault.name) : 'UNKNOWN';
}

/** Faults that have no code, only a message: libsql's of a file that cannot be opened (it quotes the path), and those of pg 8.23 about its connection. */
const codes: [RegExp, string][] = [
  [/^ConnectionFailed/, 'CANNOT_OPEN'],
  [/^timeout exceeded when trying to connect|due to connection timeout|^timeout expired/, 'CONNECT_TIMEOUT'],
  [/^Query read timeout/, 'QUERY_TIMEOUT'],
  [/^Cannot use a pool after calling end/, 'CLOSED'],
  [/^Connection terminated|is not queryable$/, 'CONNECTION_LOST'],
];
