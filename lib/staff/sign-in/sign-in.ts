// Lets a member in by email and password, and by a code where they have turned that on; or says no in the same words and time whatever was wrong.
import type { AuditEntry } from '../audit/entry';
import { change, type Door } from '../door';
import { isMemberEmail, plainEmail } from '../member';
import { checkCode } from '../second-factor/codes';
import { hasCodes } from '../second-factor/store';
import { addSession, endSession, findSession, forgetSessions, newSession } from '../sessions/store';
import { type Account, findAccount } from '../store';
import { codeCounters, type Origin, passwordCounters, type Refused, tryPassword } from './attempt';
import { newMark } from './known-browser';
import { countAttempt, forgiveAttempt } from './store';

export interface Credentials {
  email: string;
  password: string;
}

/** `mark` is for the browser to keep, so that it is known the next time. */
export type SignedIn = { kind: 'signedIn'; token: string; mark: string };

export type SignIn =
  | SignedIn
  /** The password was right; the token opens nothing but the question for the code. */
  | { kind: 'codeNeeded'; token: string }
  | Refused;

export async function signIn(door: Door, { email, password }: Credentials, origin: Origin): Promise<SignIn> {
  const address = plainEmail(email);
  // What is no address is nobody's, and is not asked for: PostgreSQL fails on a NUL, and strangers can write one here.
  const account = isMemberEmail(address) ? await door.database.read(() => findAccount(door.database.query, { email: address })) : undefined;
  const counters = passwordCounters(door, address, account, origin);
  const attempt = await tryPassword(door, counters, account, password);
  if (attempt.kind !== 'right') {
    if (attempt.kind === 'refused' || (attempt.kind === 'delayed' && !attempt.isTold))
      await change(door, [failed(attempt.kind, account)], nothingElse);
    return attempt;
  }
  const { id } = attempt.account;
  const forgive = (transaction: Parameters<typeof forgiveAttempt>[0]) => forgiveAttempt(transaction, counters);
  if (!(await door.database.read(() => hasCodes(door.database.query, id)))) return enter(door, id, 'by:password', forgive);
  const half = newSession(id, 'code', door.clock.now());
  await door.database.write(async (transaction) => {
    await forgive(transaction);
    await addSession(transaction, half);
  });
  return { kind: 'codeNeeded', token: half.token };
}

export type SecondStep = SignedIn | Refused | { kind: 'stale' };

/** The code after the password: from the phone, or one of those on paper. */
export async function giveCode(door: Door, token: string | undefined, code: string, origin: Origin): Promise<SecondStep> {
  const half = await findSession(door.database, token, 'code', door.clock.now(), door.limits);
  if (!half) return { kind: 'stale' };
  const { id } = half.member;
  const counters = codeCounters(door, id, origin);
  const wait = await countAttempt(door.database, counters, door.clock.now());
  if (wait.againInSeconds > 0) return { kind: 'delayed', ...wait };
  const by = await checkCode(door, id, code);
  if (!by) {
    await change(door, [{ by: 'stranger', action: 'sign-in-failed', subject: { kind: 'member', id }, detail: 'at:code' }], nothingElse);
    return { kind: 'refused' };
  }
  return enter(door, id, by, async (transaction) => {
    await endSession(transaction, half.id);
    await forgiveAttempt(transaction, counters);
  });
}

/** Starts a session with a token of its own, whatever the browser brought along. */
export async function enter(door: Door, memberId: string, by: string, also: Parameters<typeof change>[2]): Promise<SignedIn> {
  const session = newSession(memberId, 'full', door.clock.now());
  await change(door, [{ by: { member: memberId }, action: 'signed-in', detail: by }], async (transaction) => {
    await forgetSessions(transaction, session.at, door.limits);
    await also(transaction);
    await addSession(transaction, session);
  });
  return { kind: 'signedIn', token: session.token, mark: newMark(memberId, door.ring) };
}

/** Names the account where there is one. An address that is nobody's may be a slip of the keyboard and is not written down. */
function failed(kind: 'refused' | 'delayed', account: Account | undefined): AuditEntry {
  const action = kind === 'refused' ? 'sign-in-failed' : 'sign-in-delayed';
  return { by: 'stranger', action, ...(account ? { subject: { kind: 'member', id: account.id } } : {}) };
}

const nothingElse = async () => undefined;
