// Codes of six digits from a phone: RFC 6238 as every authenticator app knows it (SHA-1, 30 seconds). Pure: secret and time in, code out.
import { createHmac, timingSafeEqual } from 'node:crypto';

export const codeLastsForSeconds = 30;
const digits = 6;
/** A phone's clock may be half a minute off. */
const stepsAside = 1;

/** The secret as apps take it: base32 (RFC 4648) without padding. */
export function inBase32(secret: Buffer): string {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What the square picture says to an app. */
export function otpAddress(secret: Buffer, email: string, clinic: string): string {
  const label = `${encodeURIComponent(clinic)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${inBase32(secret)}&issuer=${encodeURIComponent(clinic)}`;
}

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / codeLastsForSeconds);
}

export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

/** The step that a code belongs to. Only steps after the last used one count, so that a code that was looked over a shoulder is of no use. */
export function findStep(secret: Buffer, code: string, now: Date, lastStep: number): number | undefined {
  const given = Buffer.from(code.replace(/\s/g, ''));
  const present = stepAt(now);
  for (let step = present - stepsAside; step <= present + stepsAside; step += 1) {
    const wanted = Buffer.from(codeOf(secret, step));
    if (step > lastStep && given.length === wanted.length && timingSafeEqual(given, wanted)) return step;
  }
  return undefined;
}
