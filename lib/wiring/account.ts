// The desk's part for what members do about their own account.
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { readEnv } from '../platform/env';
import { getSite } from '../site/site';
import { changeName, changePassword, endOtherSessions, type PasswordChange, type Proved, prove } from '../staff/account';
import type { Door } from '../staff/door';
import { passkeyOptions, proveByPasskey, signInByPasskey } from '../staff/passkeys/by-passkey';
import type { Party } from '../staff/passkeys/expected';
import { newPasskeyOptions, removePasskey, takePasskey } from '../staff/passkeys/passkeys';
import { listPasskeys, type Passkey } from '../staff/passkeys/store';
import { beginCodes, type CodesState, codesOf, confirmCodes, endCodes, pendingSecret, renewRecoveryCodes } from '../staff/second-factor/codes';
import type { Session } from '../staff/sessions/store';
import type { Origin } from '../staff/sign-in/attempt';
import type { SignedIn } from '../staff/sign-in/sign-in';

export interface AccountDesk {
  prove(session: Session, password: string, origin: Origin): Promise<Proved>;
  changePassword(session: Session, words: { present: string; wanted: string }, origin: Origin): Promise<PasswordChange>;
  /** Why the name is not taken; undefined when it was. */
  changeName(session: Session, name: string): Promise<string | undefined>;
  endOtherSessions(session: Session): Promise<void>;
  codesOf(session: Session): Promise<CodesState>;
  beginCodes(session: Session): Promise<void>;
  /** What the phone has to be told before codes are on. */
  pendingSecret(session: Session): Promise<{ key: string; address: string } | undefined>;
  /** The recovery codes, for the only time; undefined when the code was wrong. */
  confirmCodes(session: Session, code: string): Promise<string[] | undefined>;
  renewRecoveryCodes(session: Session): Promise<string[]>;
  endCodes(session: Session): Promise<void>;
  listPasskeys(session: Session): Promise<Passkey[]>;
  /** What the browser is to ask an authenticator, as JSON. */
  newPasskeyOptions(session: Session, party: Party): Promise<PublicKeyCredentialCreationOptionsJSON>;
  takePasskey(session: Session, party: Party, given: { answer: string; name: string }): Promise<boolean>;
  removePasskey(session: Session, id: string): Promise<void>;
  passkeyOptions(party: Party): Promise<PublicKeyCredentialRequestOptionsJSON>;
  signInByPasskey(party: Party, answer: string): Promise<SignedIn | { kind: 'refused' }>;
  proveByPasskey(session: Session, party: Party, answer: string): Promise<boolean>;
}

export function lookAfterAccount(atDoor: <Result>(deed: (door: Door) => Promise<Result>) => Promise<Result>): AccountDesk {
  return {
    prove: (session, password, origin) => atDoor((door) => prove(door, session, password, origin)),
    changePassword: (session, words, origin) => atDoor((door) => changePassword(door, session, words, origin)),
    changeName: (session, name) => atDoor((door) => changeName(door, session, name)),
    endOtherSessions: (session) => atDoor((door) => endOtherSessions(door, session)),
    codesOf: ({ member }) => atDoor((door) => codesOf(door, member.id)),
    beginCodes: ({ member }) => atDoor((door) => beginCodes(door, member.id)),
    pendingSecret: ({ member }) => atDoor((door) => pendingSecret(door, member, getSite().clinic.name)),
    confirmCodes: ({ member }, code) => atDoor((door) => confirmCodes(door, member.id, code)),
    renewRecoveryCodes: ({ member }) => atDoor((door) => renewRecoveryCodes(door, member.id)),
    endCodes: ({ member }) => atDoor((door) => endCodes(door, member.id)),
    listPasskeys: ({ member }) => atDoor(({ database }) => database.read(() => listPasskeys(database.query, member.id))),
    newPasskeyOptions: (session, party) => atDoor((door) => newPasskeyOptions(door, session, party)),
    takePasskey: (session, party, given) => atDoor((door) => takePasskey(door, session, party, given)),
    removePasskey: (session, id) => atDoor((door) => removePasskey(door, session, id)),
    passkeyOptions: (party) => atDoor((door) => passkeyOptions(door, party)),
    signInByPasskey: (party, answer) => atDoor((door) => signInByPasskey(door, party, answer)),
    proveByPasskey: (session, party, answer) => atDoor((door) => proveByPasskey(door, session, party, answer)),
  };
}

/**
 * The site that passkeys are for. Browsers know them by a name, never by a number such as 127.0.0.1, so without a SITE_URL only
 * somebody who tries the site out at localhost can have one.
 */
export function partyAt(host: string | null): Party | undefined {
  const { SITE_URL, siteUrlIsSet } = readEnv();
  const origin = siteUrlIsSet ? SITE_URL : `http://${host}`;
  if (!URL.canParse(origin)) return undefined;
  const { hostname, protocol } = new URL(origin);
  const isName = /[a-z]/.test(hostname) && (hostname === 'localhost' || (protocol === 'https:' && hostname.includes('.')));
  return isName && (siteUrlIsSet || hostname === 'localhost') ? { id: hostname, origin, name: getSite().clinic.name } : undefined;
}
