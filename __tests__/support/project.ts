// A copy of the whole project inside it, for tests that change content and build. The packages are those of the project itself.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const parts = ['app', 'components', 'content', 'lib', 'public', 'contentlayer.config.ts', 'next.config.js', 'package.json', 'tsconfig.json'];

/** With `more` of its files. Inside the project and not in a folder for temporary files, because links do not reach another disk. */
export function copyOfProject(...more: readonly string[]): string {
  const cache = join(process.cwd(), '.cache');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'project-'));
  for (const part of [...parts, ...more].filter((each) => existsSync(each))) cpSync(part, join(root, part), { recursive: true });
  linkTree(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** The same files under other names, without their bytes: the build accepts no packages from outside its folder. */
function linkTree(from: string, to: string) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

export function removeProject(root: string) {
  rmSync(root, { recursive: true, force: true });
}

/** Builds the copy as `npm run build` does. Fails with what the build said. */
export function buildProject(root: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', "import('./lib/commands/build.mjs').then(({ build }) => build())"], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: join(root, '.data'), ...env },
    timeout: 400_000,
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

/** The files below some folders that hold one of the words, also inside of what was compressed. */
export function filesThatHold(words: readonly string[], root: string, ...folders: string[]): string[] {
  return folders.flatMap((folder) => filesBelow(join(root, folder))).filter((file) => words.some((word) => contentOf(file).includes(word)));
}

function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes);
  return /\.gz(ip)?$/.test(file) ? gunzipSync(bytes) : bytes;
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path];
}
