// The first password of a member, or a new one for somebody who lost theirs, by a one-time link.
// Whoever has the link becomes the member, so making one is for managers and for the machine's shell.
import { unlessBusy } from '../../platform/process/turns';
import { hashPassword } from '../../platform/secrets/passwords';
import { newToken } from '../../platform/secrets/tokens';
import type { Actor } from '../audit/entry';
import { holdEnd } from '../audit/store';
import { audited, change, type Door } from '../door';
import { memberLimits } from '../member';
import { dropPasskeysOf } from '../passkeys/store';
import { faultOfPassword } from '../password';
import { dropSecret } from '../second-factor/store';
import { endSessionsOf } from '../sessions/store';
import { setPassword } from '../store';
import { addLink, findLinkOwner, useLink } from './store';

export type SetUp =
  | { kind: 'done' }
  | { kind: 'rejected'; faults: { field: 'name' | 'password'; message: string }[] }
  /** Used, too old, replaced by a newer one, or never one of ours. */
  | { kind: 'stale' }
  /** More people are signing in than can be served at once; the link is still good. */
  | { kind: 'busy' };

/** Makes a link in the place of any that is open, and gives its token: the only time that anybody sees it. */
export async function makeLink(door: Door, by: Actor, memberId: string): Promise<string> {
  const token = newToken();
  await change(door, [{ by, action: 'link-made', subject: { kind: 'member', id: memberId } }], (transaction) =>
    addLink(transaction, memberId, token, door.clock.now()),
  );
  return token;
}

export async function setUp(door: Door, token: string, { name, password }: { name: string; password: string }): Promise<SetUp> {
  const owner = await findLinkOwner(door.database, token, door.clock.now());
  if (!owner) return { kind: 'stale' };
  const wanted = { name: faultOfName(name), password: faultOfPassword(password, owner.email) };
  const faults = (['name', 'password'] as const).flatMap((field) => (wanted[field] ? [{ field, message: wanted[field] }] : []));
  if (faults.length > 0) return { kind: 'rejected', faults };
  const passwordHash = await unlessBusy(() => hashPassword(password));
  if (passwordHash === undefined) return { kind: 'busy' };
  const along = audited(door, { by: { member: owner.id }, action: 'set-up-done' });
  const isDone = await door.database.write(async (transaction) => {
    await holdEnd(transaction);
    const memberId = await useLink(transaction, token, door.clock.now());
    if (memberId !== owner.id) return false;
    await along(transaction);
    await setPassword(transaction, owner.id, passwordHash, name.trim());
    // Whoever lost their phone gets in by a link again, so the link is as good as the account, and starts it anew.
    await dropSecret(transaction, owner.id);
    await dropPasskeysOf(transaction, owner.id);
    await endSessionsOf(transaction, owner.id);
    return true;
  });
  return { kind: isDone ? 'done' : 'stale' };
}

export function faultOfName(name: string): string | undefined {
  const plain = name.trim();
  if (plain === '') return 'Enter your name';
  if (/[\p{Cc}\u2028\u2029]/u.test(plain)) return 'Your name must be one line of text';
  return [...plain].length > memberLimits.name.most ? `Your name must be ${memberLimits.name.most} characters or fewer` : undefined;
}
