// npm run content:check: every finding as file:line:column (lib/commands/content/check.ts).
// npm run content:handbook: writes the tables of content/README.md anew from the schemas and rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { renewHandbook } from '../editorial/handbook';
import { check } from './content/check';

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number | undefined {
  const [deed, ...rest] = words;
  if (deed === 'check') return check(rest);
  if (deed === 'handbook') return writeHandbook();
  console.error(`content: "${deed ?? ''}" is not a deed of this command, expected check or handbook.`);
  return 2;
}

function writeHandbook(): number {
  const file = 'content/README.md';
  writeFileSync(file, renewHandbook(readFileSync(file, 'utf8')));
  console.log(`${file} is up to date.`);
  return 0;
}
