// The desk's part that knows who works here: signing in and out, sessions, one-time links, members, and the audit of all of it.

import { systemClock } from '../platform/clock';
import type { Database } from '../platform/database';
import { readEnv } from '../platform/env';
import type { KeyRing } from '../platform/keys';
import { count } from '../platform/process/metrics';
import { isOwnPost, type PostHeaders } from '../platform/request/own-post';
import { absolute } from '../site/addresses';
import { inboxAddresses } from '../site/inbox-addresses';
import type { Link } from '../staff/audit/chain';
import type { Actor, AuditEntry } from '../staff/audit/entry';
import { listEntries, type Verdict, verify } from '../staff/audit/store';
import { change, type Door } from '../staff/door';
import { makeLink, type SetUp, setUp } from '../staff/links/set-up';
import { findLinkOwner } from '../staff/links/store';
import type { Member, Role } from '../staff/member';
import { endSession, findSession, type Session } from '../staff/sessions/store';
import type { Origin } from '../staff/sign-in/attempt';
import { type Credentials, giveCode, type SecondStep, type SignIn, signIn } from '../staff/sign-in/sign-in';
import { type Changed, changeRole, disable, enable, givePassword, type Joined, join } from '../staff/staffing';
import { listMembers } from '../staff/store';
import { type AccountDesk, lookAfterAccount } from './account';

// For pages, actions and commands of the inbox: they may not look into the room itself.
export { readTexts } from '../platform/request/texts';
export { linkLivesForHours } from '../staff/links/store';
export { isAtLeast, isRole, memberLimits } from '../staff/member';
export { faultOfPassword } from '../staff/password';
export { freshForMinutes } from '../staff/sessions/session';
export type { Session } from '../staff/sessions/store';
export { markLivesForDays } from '../staff/sign-in/known-browser';

export interface StaffDesk extends AccountDesk {
  signIn(credentials: Credentials, origin: Origin): Promise<SignIn>;
  /** The second step, for members who have codes turned on. */
  giveCode(token: string | undefined, code: string, origin: Origin): Promise<SecondStep>;
  signOut(session: Session): Promise<void>;
  /** Whose session a cookie's token is, while it is good. */
  findSession(token: string | undefined): Promise<Session | undefined>;
  /** Whose one-time link it is, while it is good. */
  findLinkOwner(token: string): Promise<Member | undefined>;
  setUp(token: string, fields: { name: string; password: string }): Promise<SetUp>;
  list(): Promise<Member[]>;
  /** A member without a password yet; `makeLink` gives them the way to set one. */
  join(by: Actor, wish: { email: string; role: Role }): Promise<Joined>;
  makeLink(by: Actor, memberId: string): Promise<string>;
  givePassword(memberId: string, password: string): Promise<void>;
  changeRole(by: Actor, memberId: string, role: Role): Promise<Changed>;
  disable(by: Actor, memberId: string): Promise<Changed>;
  enable(by: Actor, memberId: string): Promise<Changed>;
  /**
   * Writes one line of the audit: for what is only looked at. A change is audited in its own transaction instead, by the `Along` that
   * `audited` makes (lib/staff/door.ts), so that there is never one without the other.
   */
  audit(entry: AuditEntry): Promise<void>;
  listAudit(query: { before?: number | undefined; limit: number }): Promise<Link[]>;
  verifyAudit(): Promise<Verdict>;
}

interface Opened {
  database: Database;
  ring: KeyRing;
}

export function lookAfterStaff(withRoom: <Result>(deed: (opened: Opened) => Promise<Result>) => Promise<Result>): StaffDesk {
  const atDoor = <Result>(deed: (door: Door) => Promise<Result>) =>
    withRoom(({ database, ring }) => {
      const { INBOX_IDLE_MINUTES, INBOX_MOST_HOURS } = readEnv();
      return deed({ database, ring, clock: systemClock, limits: { idleForMinutes: INBOX_IDLE_MINUTES, liveForHours: INBOX_MOST_HOURS } });
    });

  return {
    ...lookAfterAccount(atDoor),
    signIn: (credentials, origin) => counted(atDoor((door) => signIn(door, credentials, origin))),
    giveCode: (token, code, origin) => counted(atDoor((door) => giveCode(door, token, code, origin))),
    signOut: ({ id, member }) =>
      atDoor((door) => change(door, [{ by: { member: member.id }, action: 'signed-out' }], (transaction) => endSession(transaction, id))),
    findSession: (token) => atDoor(({ database, clock, limits }) => findSession(database, token, 'full', clock.now(), limits)),
    findLinkOwner: (token) => atDoor(({ database, clock }) => findLinkOwner(database, token, clock.now())),
    setUp: (token, fields) => atDoor((door) => setUp(door, token, fields)),
    list: () => atDoor(({ database }) => database.read(() => listMembers(database.query))),
    join: (by, wish) => atDoor((door) => join(door, by, wish)),
    makeLink: (by, id) => atDoor((door) => makeLink(door, by, id)),
    givePassword: (id, password) => atDoor((door) => givePassword(door, id, password)),
    changeRole: (by, id, role) => atDoor((door) => changeRole(door, by, id, role)),
    disable: (by, id) => atDoor((door) => disable(door, by, id)),
    enable: (by, id) => atDoor((door) => enable(door, by, id)),
    audit: (entry) => atDoor((door) => change(door, [entry], async () => undefined)),
    listAudit: (query) => atDoor(({ database }) => listEntries(database, query)),
    verifyAudit: () => atDoor(({ database, ring }) => verify(database, ring)),
  };
}

async function counted<Outcome extends { kind: 'signedIn' | 'codeNeeded' | 'refused' | 'delayed' | 'busy' | 'stale' }>(step: Promise<Outcome>) {
  const outcome = await step;
  count('clinic_sign_ins_total', outcome.kind);
  return outcome;
}

/** After how long without a click a member is signed out. */
export function idleMinutes(): number {
  return readEnv().INBOX_IDLE_MINUTES;
}

/** Whether a post comes from our own pages. Without a SITE_URL the site is known by the address that it was asked at. */
export function isOurPost(headers: PostHeaders): boolean {
  const { SITE_URL, siteUrlIsSet } = readEnv();
  return isOwnPost(headers, siteUrlIsSet ? SITE_URL : undefined);
}

/** The whole address of a one-time link, to be handed over. */
export function setUpLink(token: string): string {
  return absolute(readEnv().SITE_URL, inboxAddresses.setUp(token));
}

/** Whether the site is served over https, so that its cookies can be kept to it. */
export function isOverHttps(): boolean {
  return readEnv().SITE_URL.startsWith('https:');
}
