// What members do about their own account. Whatever could lock them out or let somebody else in asks for the present password first.
import { unlessBusy } from '../platform/process/turns';
import { hashPassword } from '../platform/secrets/passwords';
import { change, type Door } from './door';
import { faultOfName } from './links/set-up';
import { dropLink } from './links/store';
import { faultOfPassword } from './password';
import { addSession, endSessionsOf, markProved, newSession, type Session } from './sessions/store';
import { type Origin, passwordCounters, type Refused, tryPassword } from './sign-in/attempt';
import { newMark } from './sign-in/known-browser';
import type { SignedIn } from './sign-in/sign-in';
import { forgiveAttempt } from './sign-in/store';
import { findAccount, setName, setPassword } from './store';

export type Proved = { kind: 'proved' } | Refused;

/** The password once more, for what asks for a proof of the last minutes. */
export async function prove(door: Door, session: Session, password: string, origin: Origin): Promise<Proved> {
  const { attempt, counters } = await attemptOf(door, session, password, origin);
  if (attempt.kind !== 'right') return attempt;
  await change(door, [{ by: { member: session.member.id }, action: 'proof-given', detail: 'by:password' }], async (transaction) => {
    await forgiveAttempt(transaction, counters);
    await markProved(transaction, session.id, door.clock.now());
  });
  return { kind: 'proved' };
}

export type PasswordChange = SignedIn | Refused | { kind: 'rejected'; message: string };

/** Ends every session of the member, and begins a new one for the browser that this comes from. */
export async function changePassword(
  door: Door,
  session: Session,
  { present, wanted }: { present: string; wanted: string },
  origin: Origin,
): Promise<PasswordChange> {
  const { id, email } = session.member;
  const message = faultOfPassword(wanted, email);
  if (message) return { kind: 'rejected', message };
  const { attempt, counters } = await attemptOf(door, session, present, origin);
  if (attempt.kind !== 'right') return attempt;
  const passwordHash = await unlessBusy(() => hashPassword(wanted));
  if (passwordHash === undefined) return { kind: 'busy' };
  const anew = newSession(id, 'full', door.clock.now());
  await change(door, [{ by: { member: id }, action: 'password-changed' }], async (transaction) => {
    await forgiveAttempt(transaction, counters);
    await setPassword(transaction, id, passwordHash);
    await dropLink(transaction, id);
    await endSessionsOf(transaction, id);
    await addSession(transaction, anew);
  });
  return { kind: 'signedIn', token: anew.token, mark: newMark(id, door.ring) };
}

/** Why the name is not taken; undefined when it was. */
export async function changeName(door: Door, { member }: Session, name: string): Promise<string | undefined> {
  const fault = faultOfName(name);
  // Written down, because the history and the audit show everybody by the name that they have now.
  const entry = { by: { member: member.id }, action: 'name-changed' } as const;
  if (!fault) await change(door, [entry], (transaction) => setName(transaction, member.id, name.trim()));
  return fault;
}

/** Signs the member out everywhere but here. */
export async function endOtherSessions(door: Door, { id, member }: Session): Promise<void> {
  await change(door, [{ by: { member: member.id }, action: 'sessions-ended' }], (transaction) => endSessionsOf(transaction, member.id, id));
}

async function attemptOf(door: Door, { member }: Session, password: string, origin: Origin) {
  const account = await door.database.read(() => findAccount(door.database.query, { id: member.id }));
  const counters = passwordCounters(door, member.email, account, origin);
  const attempt = await tryPassword(door, counters, account, password);
  if (attempt.kind === 'refused') await change(door, [{ by: { member: member.id }, action: 'proof-failed' }], async () => undefined);
  return { attempt, counters };
}
