// Seals text so that only the ring of keys opens it: AES-256-GCM, with a random key for each text and the ring's key around that one.
// What was changed, cut, swapped or sealed by another key is a `SealFault`, never half a text.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type KeyRing, keyFor } from './keys';

/** A sealed text as three texts, for three columns. Without `dataKey` the rest is noise: whoever erases it has erased the text. */
export interface Envelope {
  /** The key of the ring that sealed `dataKey`. */
  keyId: string;
  dataKey: string;
  sealed: string;
}

/** What is sealed and whose it is, such as `inquiry` and its id. Bound to the seal, so that no row can be given the words of another. */
export interface Owner {
  kind: string;
  id: string;
}

/** `key-missing`: the ring has no key of that name. `damaged`: it is not what was sealed, or not with that key. */
export type SealReason = 'key-missing' | 'damaged';

/** A seal that cannot be opened. Says why, and never what was inside. */
export class SealFault extends Error {
  override name = 'SealFault';

  constructor(
    readonly code: SealReason,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

const version = 1;
const ivLength = 12;
const tagLength = 16;

export function seal(text: string, owner: Owner, ring: KeyRing): Envelope {
  const dataKey = randomBytes(32);
  const sealed = encrypt(dataKey, Buffer.from(text, 'utf8'), boundTo(owner));
  return { ...wrap(dataKey, owner, ring), sealed };
}

export function open({ sealed, ...wrapped }: Envelope, owner: Owner, ring: KeyRing): string {
  return decrypt(unwrap(wrapped, owner, ring), sealed, boundTo(owner)).toString('utf8');
}

/** The same data key, sealed by the key that writes now. What it seals is not touched. */
export function rewrap(wrapped: Omit<Envelope, 'sealed'>, owner: Owner, ring: KeyRing): Omit<Envelope, 'sealed'> {
  return wrap(unwrap(wrapped, owner, ring), owner, ring);
}

function wrap(dataKey: Buffer, owner: Owner, { writing }: KeyRing) {
  return { keyId: writing.id, dataKey: encrypt(keyFor('data-keys', writing), dataKey, wrapBoundTo(owner, writing.id)) };
}

function unwrap({ keyId, dataKey }: Omit<Envelope, 'sealed'>, owner: Owner, { all }: KeyRing): Buffer {
  const key = all.find(({ id }) => id === keyId);
  if (!key) throw new SealFault('key-missing', `There is no key named ${JSON.stringify(keyId)} in the ring, and it sealed this ${owner.kind}.`);
  return decrypt(keyFor('data-keys', key), dataKey, wrapBoundTo(owner, keyId));
}

const boundTo = ({ kind, id }: Owner) => `${kind}|v${version}|${id}`;
const wrapBoundTo = ({ id }: Owner, keyId: string) => `dek|${id}|${keyId}`;

/** version (1 byte) | iv (12) | ciphertext | tag (16), in base64. */
function encrypt(key: Buffer, plain: Buffer, bound: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), iv, body, cipher.getAuthTag()]).toString('base64');
}

function decrypt(key: Buffer, sealed: string, bound: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  // Node skips what is no base64, so the text is compared too: one sealed text has one way to be written.
  if (bytes.length < 1 + ivLength + tagLength || bytes[0] !== version || bytes.toString('base64') !== sealed)
    throw new SealFault('damaged', 'This is not a sealed text, or it was cut.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + ivLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(bytes.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + ivLength, -tagLength)), decipher.final()]);
  } catch (cause) {
    throw new SealFault('damaged', 'This sealed text was changed, belongs to another owner, or was sealed by another key.', cause);
  }
}
