// The keys of the clinic. The first one writes; all of them read, so that a key can be changed while old words are still sealed by the last.
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Key {
  /** A short name such as `k1`, stored beside whatever the key sealed. */
  id: string;
  /** 32 random bytes. */
  secret: Buffer;
}

export interface KeyRing {
  writing: Key;
  /** Newest first, the writing key among them. */
  all: readonly Key[];
  /** False when the keys were given by the operator, true when we made them and keep them beside the data. */
  isHomeMade: boolean;
}

/** Keys that are missing, malformed or not the ones that sealed the data. Names settings and files, never a key. */
export class KeyFault extends Error {
  override name = 'KeyFault';
}

/** The keys of INQUIRY_KEYS (`k2:base64,k1:base64`), or those in `keys/inquiries` below the data folder, made there when there are none and may be. */
export function openKeyRing(setting: string | undefined, dataFolder: string, mayMake = true): KeyRing {
  if (setting) return ringOf(setting, 'INQUIRY_KEYS', false);
  const folder = join(dataFolder, 'keys');
  const file = join(folder, 'inquiries');
  if (!mayMake && !existsSync(file))
    throw new KeyFault(
      `The keys of the inquiries are gone: INQUIRY_KEYS is not set, and there is no file ${file}. Put back the one that belongs to this database. When several machines share it, set INQUIRY_KEYS to the same keys on each of them.`,
    );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeOnce(file, `k1:${randomSecret()}`);
  return ringOf(readFileSync(file, 'utf8').trim(), file, true);
}

/** 32 random bytes in base64. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64');
}

/** Each key with the keys for purposes that were made from it: making one takes longer than sealing with it. */
const made = new WeakMap<Key, Map<string, Buffer>>();

/** A key for one purpose, made from a key of the ring: knowing one purpose's key tells nothing of another's. */
export function keyFor(purpose: string, key: Key): Buffer {
  const forKey = made.get(key) ?? new Map<string, Buffer>();
  made.set(key, forKey);
  const forPurpose = forKey.get(purpose) ?? Buffer.from(hkdfSync('sha256', key.secret, '', `clinic-blog ${purpose}`, 32));
  forKey.set(purpose, forPurpose);
  return forPurpose;
}

/** In place of keys that cannot be used: whatever would seal or open with them fails with the fault that says why. */
export function ringWithout(fault: KeyFault): KeyRing {
  const refuse = () => {
    throw fault;
  };
  return {
    get writing() {
      return refuse();
    },
    get all() {
      return refuse();
    },
    isHomeMade: false,
  };
}

/** A keyed hash: whoever has the hash but not the key cannot test guesses against it. */
export function hashWith(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Whether a setting is a list of keys with a name each. */
export function isKeyList(text: string): boolean {
  try {
    return ringOf(text, '', false).all.length > 0;
  } catch {
    return false;
  }
}

function ringOf(text: string, home: string, isHomeMade: boolean): KeyRing {
  const all = text.split(',').map((entry) => keyOf(entry.trim(), home));
  const [writing] = all;
  if (!writing || new Set(all.map(({ id }) => id)).size < all.length)
    throw new KeyFault(`${home} names one key twice, expected a different name for each`);
  return { writing, all, isHomeMade };
}

function keyOf(entry: string, home: string): Key {
  const match = /^([a-z0-9-]{1,20}):([A-Za-z0-9+/]{43}=)$/.exec(entry);
  if (!match?.[1] || !match[2]) throw new KeyFault(`${home} is malformed, expected keys like k1:<32 random bytes in base64>, separated by commas`);
  return { id: match[1], secret: Buffer.from(match[2], 'base64') };
}

/**
 * The file is there with all its text, on the disk, or it is not there. Of two processes that start at once, one makes it and both read it.
 * A key that was lost in a power cut would make everything unreadable that it had sealed by then.
 */
export function writeOnce(file: string, text: string) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
    syncToDisk(dirname(file));
  } catch (fault) {
    if (!existsSync(file)) throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Puts a file, or the names in a folder, on the disk. */
export function syncToDisk(path: string) {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
