// A secret that signs what we hand out: given by the operator, or made once and kept beside the keys.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOnce } from '../keys';

/** The secret of a setting, or the one in `keys/<name>` below the data folder. Undefined when there is none and none may be made. */
export function openSecret(setting: string | undefined, dataFolder: string, name: string, mayMake: boolean): string | undefined {
  if (setting) return setting;
  const folder = join(dataFolder, 'keys');
  const file = join(folder, name);
  if (!existsSync(/* turbopackIgnore: true */ file)) {
    if (!mayMake) return undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeOnce(file, randomBytes(32).toString('base64'));
  }
  return readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
}
