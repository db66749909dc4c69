// A copy of this project with other content, beside it on the same disk, so that its packages can be linked instead of copied.
import { cpSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from './articles';

const code = ['app', 'components', 'lib', 'public', 'contentlayer.config.ts', 'next.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Makes the copy anew, with `count` made-up articles, and answers with its folder. */
export function makeProject(count: number): string {
  const root = join(process.cwd(), '.cache', 'scale', String(count));
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'content'), { recursive: true });
  for (const path of code) if (existsSync(path)) cpSync(path, join(root, path), { recursive: true });
  // Not the pages: they may lead to articles that are not here.
  cpSync(join('content', 'site.yml'), join(root, 'content', 'site.yml'));
  linkFolder('node_modules', join(root, 'node_modules'));
  writeArticles(join(root, 'content'), count);
  return root;
}

/** Next will have its packages below the project's folder, and follows no link to a folder outside it. */
function linkFolder(from: string, to: string) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    const entry = lstatSync(source);
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** How many bytes lie at or below a path, each file counted by its length. */
export function bytesBelow(path: string, isCounted: (name: string) => boolean = () => true): number {
  if (!existsSync(path)) return 0;
  const entry = lstatSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path)
    .filter(isCounted)
    .reduce((sum, name) => sum + bytesBelow(join(path, name)), 0);
}
