// Codes on paper, for the day on which the phone is lost: ten, each good for once. 80 random bits, so a plain hash of one gives nothing away.
import { createHash } from 'node:crypto';
import { randomText } from '../../platform/ids';

/** Letters and digits without look-alikes. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const count = 10;

export function newRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => [1, 2, 3, 4].map(() => randomText(alphabet, 4)).join('-'));
}

/** However it was typed: with or without dashes, in small letters. */
export function hashOfRecoveryCode(code: string): string {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^2-9A-Z]/g, ''))
    .digest('base64url');
}

/** Tells it from a code of six digits. */
export function looksLikeRecoveryCode(code: string): boolean {
  return /^[2-9A-Z]{16}$/.test(code.toUpperCase().replace(/[\s-]/g, ''));
}
