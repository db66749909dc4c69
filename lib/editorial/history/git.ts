// What git remembers of a file. Where there is no git, no repository or no past, every question is answered with "nothing".
import { execFileSync } from 'node:child_process';

/** What git answers, or undefined when it cannot. */
export function askGit(root: string, ...words: string[]): string | undefined {
  try {
    // Quietly, and never waiting for somebody to type a password.
    return execFileSync('git', ['-c', 'core.quotePath=false', ...words], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
  } catch {
    return undefined;
  }
}

/** Whether the last commit has the file as it is now. */
export function isKept(root: string, file: string): boolean {
  return askGit(root, 'cat-file', '-e', `HEAD:./${file}`) !== undefined && askGit(root, 'status', '--porcelain', '--', file) === '';
}
