// Signing in, or proving who one is, by a passkey. It stands for both, something one has and something one knows, so no code is asked for.
import { change, type Door } from '../door';
import { markProved, type Session } from '../sessions/store';
import { enter, type SignedIn } from '../sign-in/sign-in';
import { findAccount } from '../store';
import { passkeyAnswerSchema, readAnswer } from './answer';
import { newChallenge } from './challenge';
import { credentialOf, expectedBy, oneChallenge, type Party } from './expected';
import { findPasskey, markUsed, type Passkey } from './store';

// Loaded when it is needed: it takes a third of a second, and most pages never need it.
const webAuthn = () => import('@simplewebauthn/server');

/** What the browser asks for a key that it has, as JSON. Names nobody, so it is the same for everybody but for the challenge. */
export async function passkeyOptions({ ring, clock }: Door, party: Party) {
  const { generateAuthenticationOptions } = await webAuthn();
  return generateAuthenticationOptions({ rpID: party.id, challenge: newChallenge(ring, clock.now()), userVerification: 'required' });
}

export async function signInByPasskey(door: Door, party: Party, answer: string): Promise<SignedIn | { kind: 'refused' }> {
  const used = await check(door, party, answer);
  if (!used) return { kind: 'refused' };
  const account = await door.database.read(() => findAccount(door.database.query, { id: used.passkey.memberId }));
  if (!account || account.isDisabled) return { kind: 'refused' };
  return enter(door, account.id, 'by:passkey', (transaction) => markUsed(transaction, used.passkey.id, used.counter, door.clock.now()));
}

/** In place of the password, for what asks for a proof of the last minutes. */
export async function proveByPasskey(door: Door, { id, member }: Session, party: Party, answer: string): Promise<boolean> {
  const used = await check(door, party, answer);
  if (used?.passkey.memberId !== member.id) return false;
  await change(door, [{ by: { member: member.id }, action: 'proof-given', detail: 'by:passkey' }], async (transaction) => {
    await markUsed(transaction, used.passkey.id, used.counter, door.clock.now());
    await markProved(transaction, id, door.clock.now());
  });
  return true;
}

async function check(door: Door, party: Party, answer: string): Promise<{ passkey: Passkey; counter: number } | undefined> {
  const response = readAnswer(answer, passkeyAnswerSchema);
  const passkey = response && (await door.database.read(() => findPasskey(door.database.query, response.id)));
  if (!response || !passkey) return undefined;
  const { verifyAuthenticationResponse } = await webAuthn();
  const { isGood, use } = oneChallenge(door);
  const wanted = { expectedChallenge: isGood, ...expectedBy(party) };
  const verdict = await verifyAuthenticationResponse({ response, credential: credentialOf(passkey), ...wanted }).catch(() => undefined);
  if (!verdict?.verified || !(await use())) {
    const entry = { by: 'stranger', action: 'sign-in-failed', subject: { kind: 'member', id: passkey.memberId }, detail: 'by:passkey' } as const;
    await change(door, [entry], async () => undefined);
    return undefined;
  }
  return { passkey, counter: verdict.authenticationInfo.newCounter };
}
