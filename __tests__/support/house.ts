// The code base as the laws of the house see it: files, the rooms they are in, and what they import.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const root = process.cwd();

export interface SourceFile {
  path: string;
  text: string;
  lineCount: number;
  imports: { from: string; room: string; isTypeOnly: boolean }[];
}

/** Every source file of the product (and, when asked, of the tests). */
export function sourceFiles(...folders: string[]): SourceFile[] {
  const paths = folders.flatMap(filesBelow).filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
  return paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, lineCount: text.trimEnd().split('\n').length, imports: importsIn(path, text) };
  });
}

export function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

/** The room that a path is in: app, components, wiring, content, … */
export function roomOf(path: string): string {
  if (path === 'lib/wiring.ts' || path === 'lib/wiring') return 'wiring';
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? second : first;
}

function importsIn(path: string, text: string) {
  // Dynamic imports and re-exports count like any other.
  const statements = text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statements].map(([, typeWord, names = '', from = '', dynamic = '']) => {
    const target = from || dynamic;
    return { from: target, room: roomFrom(path, target), isTypeOnly: Boolean(typeWord) || bringsOnlyTypes(names) };
  });
}

/** `import { type A, type B }` brings no values either. */
function bringsOnlyTypes(names: string): boolean {
  const listed = /^\{([^}]*)\}\s*from\s+$/.exec(names.trimStart())?.[1];
  return listed?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

function roomFrom(path: string, target: string): string {
  if (target.startsWith('@/')) return roomOf(target.slice(2));
  if (target.startsWith('.')) return roomOf(relative(root, join(root, normalize(join(dirname(path), target)))));
  return `package ${target}`;
}
