// The token of a form: says that the form is ours, which one it is, and when it was made. Nothing is stored for it.
// Written as `uuid.time.signature`. The uuid is what a repeat is known by, the time is in milliseconds.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { newId } from '../../platform/ids';

export interface FormToken {
  id: string;
  madeAt: Date;
}

export type TokenAge = 'fit' | 'tooFast' | 'expired';

/** How long a form may lie open: somebody who begins in the morning can send it the next one. */
export const tokenLivesForMinutes = 24 * 60;
/** Two machines of one clinic may disagree about the time by this much. */
const skewForMinutes = 5;

const pattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,15})\.([\w-]{43})$/;

export function makeToken(form: string, madeAt: Date, key: Buffer): string {
  const id = newId();
  const time = String(madeAt.getTime());
  return `${id}.${time}.${sign(form, id, time, key).toString('base64url')}`;
}

/** The token, when one of the keys has signed it for this form. Its age is another question. */
export function readToken(form: string, text: string, keys: readonly Buffer[]): FormToken | undefined {
  const [, id = '', time = '', signature = ''] = pattern.exec(text) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const isOurs = keys.some((key) => given.length === 32 && timingSafeEqual(given, sign(form, id, time, key)));
  return isOurs ? { id, madeAt: new Date(Number(time)) } : undefined;
}

/**
 * One from the far future is as unfit as an old one: its age says nothing. Nor does that of one from the near future, made by a machine whose clock
 * is ahead of ours: it is taken, because a person would be told "too fast" for minutes on end.
 */
export function ageOf({ madeAt }: FormToken, now: Date, leastSeconds: number): TokenAge {
  const minutes = (now.getTime() - madeAt.getTime()) / 60_000;
  if (minutes > tokenLivesForMinutes || minutes < -skewForMinutes) return 'expired';
  return minutes >= 0 && minutes * 60 < leastSeconds ? 'tooFast' : 'fit';
}

function sign(form: string, id: string, time: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(`${form} ${id} ${time}`).digest();
}
