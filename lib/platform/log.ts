// One line an event, for operators: `event name=value name=value`. Event names are stable for ever.
// Only the field names below can be logged: a visitor's words have no name here, so they cannot slip in.

/** Allowed fields. Add one only if it can never hold what a person typed. */
export interface LogFields {
  reference?: string;
  code?: string;
  reason?: string;
  step?: string;
  path?: string;
  status?: number;
  count?: number;
  /** Which try of the same thing this was, from 1. */
  attempt?: number;
  milliseconds?: number;
  address?: string;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const order: LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** A log that writes lines of at least `least` to `write` (standard output and standard error by default). */
export function createLog(least: LogLevel, write: (level: LogLevel, line: string) => void = writeToConsole): Log {
  const at =
    (level: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (order.indexOf(level) >= order.indexOf(least)) write(level, lineOf(event, fields));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function lineOf(event: string, fields: LogFields): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${bare(value)}`);
  return [event, ...pairs].join(' ');
}

/** A value on one line: whatever could start a second line or a second field is put in quotes. */
function bare(value: unknown): string {
  const text = String(value);
  return /^[\w.:/@-]*$/.test(text) ? text : JSON.stringify(text);
}

function writeToConsole(level: LogLevel, line: string) {
  if (level === 'error' || level === 'warn') console.error(line);
  else console.log(line);
}
