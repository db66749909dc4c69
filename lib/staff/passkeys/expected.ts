// What an answer of an authenticator has to be made for: our site, a challenge of ours, and a key that we know.
import type { AuthenticatorTransport } from '@simplewebauthn/server';
import type { Door } from '../door';
import { endOfChallenge } from './challenge';
import { type Passkey, useChallenge } from './store';

/** Which site the keys are for: browsers give a key to no other. */
export interface Party {
  id: string;
  origin: string;
  name: string;
}

/** The user has to show the authenticator who they are: without that a key would be no more than something one has. */
export function expectedBy({ id, origin }: Party) {
  return { expectedOrigin: origin, expectedRPID: id, requireUserVerification: true };
}

/** Notes which challenge an answer was made for, so that it can be used up once everything else about the answer is right. */
export function oneChallenge({ database, ring, clock }: Door) {
  let found: { challenge: string; endsAt: Date } | undefined;
  return {
    isGood: (challenge: string) => {
      const endsAt = endOfChallenge(challenge, ring, clock.now());
      found = endsAt && { challenge, endsAt };
      return found !== undefined;
    },
    use: async () => {
      const good = found;
      return good !== undefined && database.write((transaction) => useChallenge(transaction, good.challenge, clock.now(), good.endsAt));
    },
  };
}

export function credentialOf({ credentialId, publicKey, counter, transports }: Passkey) {
  return { id: credentialId, publicKey, counter, transports: transports.filter(isTransport) };
}

function isTransport(text: string): text is AuthenticatorTransport {
  return ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'].includes(text);
}
