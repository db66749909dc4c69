// Runs one bench by its name: npm run bench -- inquiries. Each has a file of its name here; bench/README.md holds what they printed.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

const [name, ...rest] = process.argv.slice(2);
if (!name || !names.includes(name)) {
  console.error(`Name the bench to run, one of: ${names.join(', ')}. For example: npm run bench -- ${names[0]}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, `${name}.ts`), ...rest], { stdio: 'inherit' });
process.exit(status ?? 1);
