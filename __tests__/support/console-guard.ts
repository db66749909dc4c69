// An unexpected warning or error on the console is a defect, so it fails the test that caused it.
// A test that expects one says so: `jest.spyOn(console, 'error').mockImplementation(() => {})`.
import { afterEach, beforeEach } from '@jest/globals';

export function guardConsole() {
  let heard: string[] = [];
  const real = { error: console.error, warn: console.warn };

  beforeEach(() => {
    heard = [];
    console.error = (...words: unknown[]) => void heard.push(words.map(String).join(' '));
    console.warn = (...words: unknown[]) => void heard.push(words.map(String).join(' '));
  });

  afterEach(() => {
    console.error = real.error;
    console.warn = real.warn;
    if (heard.length > 0) throw new Error(`The console was not silent:\n${heard.join('\n')}\nIf this is expected, spy on the console in the test.`);
  });
}
