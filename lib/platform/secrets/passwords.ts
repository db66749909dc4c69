// Passwords as they are kept: scrypt with a salt each, and the cost written beside it, so that it can be raised later without a reset.
// Two at a time: each takes a core and 32 MB for a moment, and readers must not wait for a flood of sign-ins.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { atMost } from '../process/turns';

/** The exponent of N, then r and p: 2^15, 8 and 3 are what OWASP's cheat sheet on password storage names for 32 MB (read in November 2026). */
const cost = { exponent: 15, r: 8, p: 3 };
const saltLength = 16;
const hashLength = 32;

const inTurn = atMost({ atOnce: 2, waiting: 24 });

/** Throws a `BusyFault` when too many are waiting already. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltLength);
  const hash = await inTurn(() => derive(password, salt, cost));
  return ['scrypt', cost.exponent, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Takes as long without a hash as with one, so that nobody can tell by the clock whether there is an account. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const { salt, hash, ...madeWith } = read(kept) ?? nobodys;
  const given = await inTurn(() => derive(password, salt, madeWith));
  return timingSafeEqual(given, hash) && kept !== undefined;
}

interface Cost {
  exponent: number;
  r: number;
  p: number;
}

const nobodys = { ...cost, salt: Buffer.alloc(saltLength), hash: Buffer.alloc(hashLength) };

function read(kept: string | undefined) {
  const [, exponent, r, p, salt, hash] = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]{22})\$([\w-]{43})$/.exec(kept ?? '') ?? [];
  if (!salt || !hash) return undefined;
  return { exponent: Number(exponent), r: Number(r), p: Number(p), salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') };
}

/** NFKC: the same password typed on a phone and on a keyboard may come in different code points. */
function derive(password: string, salt: Buffer, { exponent, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** exponent;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, hashLength, { N, r, p, maxmem: 256 * N * r }, (fault, hash) => (fault ? reject(fault) : resolve(hash)));
  });
}
