// What a command does to the files of content/, said first and done then.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Change =
  | { kind: 'write'; file: string; text: string }
  | { kind: 'move'; from: string; to: string; text: string }
  | { kind: 'remove'; file: string };

/** Does them in their order. Each file is there whole, before or after: never half of it. */
export function applyChanges(root: string, changes: readonly Change[]) {
  for (const change of changes) {
    if (change.kind === 'remove') rmSync(join(root, change.file));
    else if (change.kind === 'write') writeWhole(join(root, change.file), change.text);
    else {
      // The text first: a file that stands at both addresses for a moment is better than one that stands at none.
      writeWhole(join(root, change.from), change.text);
      renameSync(join(root, change.from), join(root, change.to));
    }
  }
}

function writeWhole(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  // Hidden, so that neither the check nor the compiler takes it for an article while it is written.
  const draft = join(dirname(path), `.${process.pid}.new`);
  writeFileSync(draft, text, { flush: true });
  renameSync(draft, path);
}
