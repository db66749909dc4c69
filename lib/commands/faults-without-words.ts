// Next prints the faults of its parsers as they are, and the message of such a fault quotes the body: a visitor's words would be in the log.
// So what the server prints of a fault is its name, its digest and where it was thrown, on one line.
import { isNativeError } from 'node:util/types';

/** From now on, for everybody in this process. */
export function printFaultsWithoutWords() {
  for (const level of ['error', 'warn'] as const) {
    const print = console[level].bind(console);
    console[level] = (...parts: unknown[]) => print(parts.map(withoutWords).join(' '));
  }
}

/** Text stays, because nobody but us and the framework writes it, and stays on one line; of all else only what it is. */
export function withoutWords(part: unknown): string {
  if (isNativeError(part)) return lineOf(part);
  if (typeof part === 'object' && part !== null) return `[${part.constructor?.name ?? 'object'}]`;
  return String(part)
    .trim()
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' | ');
}

const mostFrames = 8;
/** Where code is, and nothing that a message could hold: a place with a line and a column, at the end. */
const frame = /^ +at (?:async )?(?:[\w$.<>[\] ]{1,100} \()?((?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]{1,300}:\d+:\d+)\)?$/;

function lineOf(fault: Error): string {
  const { name, stack = '' } = fault;
  const digest = 'digest' in fault ? ` digest=${/^[\w;:./@-]{0,80}/.exec(String(fault.digest))?.[0] ?? ''}` : '';
  // The message first, because its own lines could look like frames.
  const from = stack.indexOf(fault.message);
  const rest = from < 0 ? '' : stack.slice(from + fault.message.length);
  const frames = rest.split('\n').flatMap((line) => frame.exec(line)?.[1] ?? []);
  return `${name.replace(/\W/g, '')}${digest}${frames.length > 0 ? ` at ${frames.slice(0, mostFrames).join(' < ')}` : ''}`;
}
