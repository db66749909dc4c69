// The passkeys of a member: keys that live in a phone, a computer or a stick, and ask there for a finger, a face or a PIN.
import { newId } from '../../platform/ids';
import { change, type Door } from '../door';
import type { Session } from '../sessions/store';
import { newPasskeySchema, readAnswer } from './answer';
import { newChallenge } from './challenge';
import { credentialOf, expectedBy, oneChallenge, type Party } from './expected';
import { addPasskey, dropPasskey, listPasskeys, type Passkey } from './store';

// Loaded when it is needed: it takes a third of a second, and most pages never need it.
const webAuthn = () => import('@simplewebauthn/server');

/** What the browser asks a new key for, as JSON. */
export async function newPasskeyOptions({ database, ring, clock }: Door, { member }: Session, party: Party) {
  const { generateRegistrationOptions } = await webAuthn();
  const known = await database.read(() => listPasskeys(database.query, member.id));
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: member.email,
    userDisplayName: member.name,
    userID: new Uint8Array(Buffer.from(member.id)),
    challenge: newChallenge(ring, clock.now()),
    attestationType: 'none',
    excludeCredentials: known.map(credentialOf),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

export async function takePasskey(door: Door, { member }: Session, party: Party, given: { answer: string; name: string }): Promise<boolean> {
  const response = readAnswer(given.answer, newPasskeySchema);
  if (!response) return false;
  const { verifyRegistrationResponse } = await webAuthn();
  const { isGood, use } = oneChallenge(door);
  const { registrationInfo } = await verifyRegistrationResponse({ response, expectedChallenge: isGood, ...expectedBy(party) }).catch(() => ({
    registrationInfo: undefined,
  }));
  if (!registrationInfo || !(await use())) return false;
  const { id: credentialId, publicKey, counter } = registrationInfo.credential;
  const passkey: Passkey = {
    id: newId(),
    credentialId,
    memberId: member.id,
    publicKey: new Uint8Array(publicKey),
    counter,
    transports: response.response.transports,
    name:
      given.name
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, 40) || 'Passkey',
    addedAt: door.clock.now(),
    usedAt: undefined,
  };
  const entry = { by: { member: member.id }, action: 'passkey-added', subject: { kind: 'passkey', id: passkey.id } } as const;
  await change(door, [entry], (transaction) => addPasskey(transaction, passkey));
  return true;
}

export async function removePasskey(door: Door, { member }: Session, id: string): Promise<void> {
  const own = await door.database.read(() => listPasskeys(door.database.query, member.id));
  if (!own.some((passkey) => passkey.id === id)) return;
  const entry = { by: { member: member.id }, action: 'passkey-removed', subject: { kind: 'passkey', id } } as const;
  await change(door, [entry], async (transaction) => void (await dropPasskey(transaction, id, member.id)));
}
