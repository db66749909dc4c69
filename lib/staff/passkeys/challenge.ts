// What an authenticator has to sign: random bytes, the time, and our own signature of both. So nothing is kept for whoever only asks for one,
// and a flood of askers fills no table. What was signed and used is kept until it is too old, so that it is good for once.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type KeyRing, keyFor } from '../../platform/keys';
import { newSecret } from '../../platform/secrets/tokens';

const randomLength = 16;
const timeLength = 8;
const macLength = 32;
export const challengeLivesForMilliseconds = 5 * 60_000;

export function newChallenge({ writing }: KeyRing, now: Date): Uint8Array<ArrayBuffer> {
  const time = Buffer.alloc(timeLength);
  time.writeBigUInt64BE(BigInt(now.getTime()));
  const head = Buffer.concat([newSecret(randomLength), time]);
  return new Uint8Array(Buffer.concat([head, macOf(head, keyFor('passkey challenge', writing))]));
}

/** Until when it is good; undefined when it is not ours or too old. */
export function endOfChallenge(text: string, { all }: KeyRing, now: Date): Date | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== randomLength + timeLength + macLength) return undefined;
  const head = bytes.subarray(0, randomLength + timeLength);
  const given = bytes.subarray(head.length);
  if (!all.some((key) => timingSafeEqual(given, macOf(head, keyFor('passkey challenge', key))))) return undefined;
  const endsAt = Number(head.readBigUInt64BE(randomLength)) + challengeLivesForMilliseconds;
  return endsAt > now.getTime() ? new Date(endsAt) : undefined;
}

function macOf(head: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(head).digest();
}
