// Lets a member in by email and password, or says no in the same words and time whatever was wrong.
import { hashWith, keyFor } from '../../platform/keys';
import { BusyFault } from '../../platform/process/turns';
import { networkOf } from '../../platform/request/network-address';
import { isPassword } from '../../platform/secrets/passwords';
import type { AuditEntry } from '../audit/entry';
import { change, type Door } from '../door';
import { plainEmail } from '../member';
import { addSession, forgetSessions, newSession } from '../sessions/store';
import { type Account, findAccount } from '../store';
import { type Counter, countAttempt, forgiveAttempt } from './store';

export interface Credentials {
  email: string;
  password: string;
}

export type SignedIn =
  | { kind: 'signedIn'; token: string }
  /** The address or the password is wrong, or the account is not set up, or disabled. Nobody is told which. */
  | { kind: 'refused' }
  | { kind: 'delayed'; againInSeconds: number }
  /** More people are signing in than can be served at once. */
  | { kind: 'busy' };

/** `client` is the network address, where it is known. */
export async function signIn(door: Door, { email, password }: Credentials, client: string | undefined): Promise<SignedIn> {
  const counters = countersFor(door, plainEmail(email), client);
  const account = await door.database.read(() => findAccount(door.database.query, { email: plainEmail(email) }));
  const attempt = await tryPassword(door, counters, account, password);
  if (attempt.kind !== 'right') {
    if (attempt.kind === 'busy') return attempt;
    await note(door, { by: 'stranger', action: attempt.kind === 'refused' ? 'sign-in-failed' : 'sign-in-delayed', ...subjectOf(account) });
    return attempt;
  }
  const session = newSession(attempt.account.id, 'full', door.clock.now());
  await change(door, [{ by: { member: attempt.account.id }, action: 'signed-in' }], async (transaction) => {
    await forgetSessions(transaction, session.at, door.limits);
    await forgiveAttempt(transaction, counters);
    await addSession(transaction, session);
  });
  return { kind: 'signedIn', token: session.token };
}

type Tried = { kind: 'right'; account: Account } | Exclude<SignedIn, { token: string }>;

/** Counts the attempt, and only then looks at the password. */
export async function tryPassword(door: Door, counters: Counter[], account: Account | undefined, password: string): Promise<Tried> {
  const againInSeconds = await countAttempt(door.database, counters, door.clock.now());
  if (againInSeconds > 0) return { kind: 'delayed', againInSeconds };
  try {
    const isRight = await isPassword(password, account?.passwordHash);
    return isRight && account && !account.isDisabled ? { kind: 'right', account } : { kind: 'refused' };
  } catch (fault) {
    if (fault instanceof BusyFault) return { kind: 'busy' };
    throw fault;
  }
}

/** Hashed by a key, so that the database names neither networks nor addresses that were tried. */
export function countersFor({ ring }: Pick<Door, 'ring'>, email: string, client: string | undefined): Counter[] {
  const key = keyFor('sign-in attempts', ring.writing);
  const account: Counter = { kind: 'account', key: hashWith(key, `account ${email}`) };
  return client === undefined ? [account] : [{ kind: 'network', key: hashWith(key, `network ${networkOf(client)}`) }, account];
}

async function note(door: Door, entry: AuditEntry) {
  await change(door, [entry], async () => undefined);
}

/** Which account it was about, where there is one; an address that is nobody's may be a slip of the keyboard and is not written down. */
function subjectOf(account: Account | undefined): Pick<AuditEntry, 'subject'> {
  return account ? { subject: { kind: 'member', id: account.id } } : {};
}
