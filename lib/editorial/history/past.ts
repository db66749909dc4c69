// What an article was before somebody changed it: the last commit when the file differs from it, else the commit before, when the last one
// changed the file. So a finding shows while the change is made, and once more where the commit is checked.
import { askGit } from './git';

export interface PastVersion {
  /** The whole file, as it was. */
  text: string;
  /** The day of the change since, or undefined when it is being made now. */
  changedOn: string | undefined;
}

export interface Past {
  /** The file before its last change. `formerNames` are other names that it may have had. Undefined when git knows nothing of it. */
  before(file: string, formerNames: readonly string[]): PastVersion | undefined;
}

/** Asks git only when a file is looked up, and then once for all files. */
export function pastOf(root: string, folder = 'content/articles'): Past {
  let known: { dirty: Set<string>; last: Set<string>; lastOn: string } | undefined;
  const look = () => {
    const status = askGit(root, 'status', '--porcelain', '-z', '--untracked-files=all', '--', folder);
    const diff = askGit(root, 'diff', '--name-only', '-z', '--no-renames', '--relative', 'HEAD~1', 'HEAD', '--', folder);
    const prefix = askGit(root, 'rev-parse', '--show-prefix')?.trim() ?? '';
    return {
      dirty: new Set((status ?? '').split('\0').map((entry) => entry.slice(3 + prefix.length))),
      last: new Set((diff ?? '').split('\0')),
      lastOn: askGit(root, 'log', '-1', '--format=%cs')?.trim() ?? '',
    };
  };
  return {
    before(file, formerNames) {
      known ??= look();
      const { dirty, last, lastOn } = known;
      const commit = dirty.has(file) ? 'HEAD' : last.has(file) ? 'HEAD~1' : undefined;
      if (!commit) return undefined;
      const names = [file, ...formerNames.map((name) => `${folder}/${name}.md`)];
      for (const name of names) {
        const text = askGit(root, 'show', `${commit}:./${name}`);
        if (text !== undefined) return { text, changedOn: commit === 'HEAD' ? undefined : lastOn };
      }
      return undefined;
    },
  };
}
