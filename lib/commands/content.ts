// npm run content:check: every finding as file:line:column. Exit 0 clean, 1 errors, 2 wrong use.
// npm run content:handbook: writes the tables of content/README.md, and the schemas and snippets in .vscode, anew from the laws.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../editorial/check';
import { renewHandbook } from '../editorial/handbook';
import { editorFiles } from '../editorial/manual/editor-files';
import { report, reportFormats } from '../editorial/report';

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number {
  const [deed, ...rest] = words;
  if (deed === 'handbook') return writeHandbook();
  if (deed !== 'check') return wrongUse(`"${deed ?? ''}" is not a deed of this command`);
  const options = optionsIn(rest);
  const format = reportFormats.find((each) => each === options?.format);
  if (!options || !format) return wrongUse(`expected --format=${reportFormats.join('|')} and paths of files`);
  const all = checkContent(process.cwd());
  const isAskedFor = (file: string) => options.paths.length === 0 || options.paths.some((path) => isAtOrBelow(file, path));
  const unknown = options.paths.filter((path) => !all.files.some((file) => isAtOrBelow(file, path)));
  if (unknown.length > 0) return wrongUse(`there is no content file at ${unknown.join(' or ')}`);
  const result = { files: all.files.filter(isAskedFor), findings: all.findings.filter(({ file }) => isAskedFor(file)) };
  console.log(report(result, format));
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
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

function optionsIn(words: string[]) {
  try {
    const { values, positionals } = parseArgs({ args: words, options: { format: { type: 'string', default: 'text' } }, allowPositionals: true });
    return { format: values.format, paths: positionals };
  } catch {
    return undefined;
  }
}

function isAtOrBelow(file: string, path: string): boolean {
  const plain = path.replace(/^\.\//, '').replace(/\/$/, '');
  return file === plain || file.startsWith(`${plain}/`);
}

function wrongUse(message: string): number {
  console.error(`content: ${message}. Use: npm run content:check -- [--format=text|json|github] [paths]`);
  return 2;
}
