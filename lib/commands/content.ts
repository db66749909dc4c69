// npm run content:check: every finding as file:line:column (lib/commands/content/check.ts).
// npm run content:handbook: writes the tables of content/README.md, and the schemas and snippets in .vscode, anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renewHandbook } from '../editorial/handbook';
import { editorFiles } from '../editorial/manual/editor-files';
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
  for (const [path, text] of Object.entries(editorFiles())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${file} and the files for editors in .vscode are up to date.`);
  return 0;
}
