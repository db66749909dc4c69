// One try at a password: counted first, then looked at, and the same work for an account that is not there.
import { hashWith, keyFor } from '../../platform/keys';
import { unlessBusy } from '../../platform/process/turns';
import { networkOf } from '../../platform/request/network-address';
import { isPassword } from '../../platform/secrets/passwords';
import type { Door } from '../door';
import type { Account } from '../store';
import { isMarkOf } from './known-browser';
import { type Counter, countAttempt, type Wait } from './store';

/** Where a request comes from. */
export interface Origin {
  /** The network address; unknown where our server is not in front. */
  client: string | undefined;
  /** The mark of a browser in which somebody has signed in before. */
  mark: string | undefined;
}

export type Refused =
  /** The address or the password is wrong, or the account is not set up, or disabled. Nobody is told which. */
  | { kind: 'refused' }
  | ({ kind: 'delayed' } & Wait)
  /** More people are signing in than can be served at once. */
  | { kind: 'busy' };

export async function tryPassword(
  door: Door,
  counters: readonly Counter[],
  account: Account | undefined,
  password: string,
): Promise<{ kind: 'right'; account: Account } | Refused> {
  const wait = await countAttempt(door.database, counters, door.clock.now());
  if (wait.againInSeconds > 0) return { kind: 'delayed', ...wait };
  const isRight = await unlessBusy(() => isPassword(password, account?.passwordHash));
  if (isRight === undefined) return { kind: 'busy' };
  return isRight && account && !account.isDisabled ? { kind: 'right', account } : { kind: 'refused' };
}

/** What a wrong password of this account from there is counted under. */
export function passwordCounters({ ring }: Door, email: string, account: Account | undefined, { client, mark }: Origin): Counter[] {
  const key = keyFor('sign-in attempts', ring.writing);
  // Neither the stranger's network nor the account: this browser alone.
  if (account && isMarkOf(mark, account.id, ring)) return [{ kind: 'account', key: hashWith(key, `browser ${mark}`) }];
  return [...networkCounters(key, client), { kind: 'account', key: hashWith(key, `account ${email}`) }];
}

/** Codes have few digits, so guesses at them are counted apart: whoever guesses has the password already. */
export function codeCounters({ ring }: Door, memberId: string, { client }: Origin): Counter[] {
  const key = keyFor('sign-in attempts', ring.writing);
  return [...networkCounters(key, client), { kind: 'code', key: hashWith(key, `code ${memberId}`) }];
}

/** Hashed by a key, so that the database names no network. */
function networkCounters(key: Buffer, client: string | undefined): Counter[] {
  return client === undefined ? [] : [{ kind: 'network', key: hashWith(key, `network ${networkOf(client)}`) }];
}
