// The keys of our tests. They seal nothing but Vera's words.
import type { KeyRing } from '../../lib/platform/keys';

const keyNamed = (id: string, byte: number) => ({ id, secret: Buffer.alloc(32, byte) });

/** What INQUIRY_KEYS would say for a ring. */
export const settingOf = ({ all }: KeyRing) => all.map(({ id, secret }) => `${id}:${secret.toString('base64')}`).join(',');

function ringOf(...all: [ReturnType<typeof keyNamed>, ...ReturnType<typeof keyNamed>[]]): KeyRing {
  return { writing: all[0], all, isHomeMade: false };
}

const first = keyNamed('k1', 1);
const second = keyNamed('k2', 2);

export const clinicRing = ringOf(first);
/** The clinic's ring after a second key was put in front of the first. */
export const turnedRing = ringOf(second, first);
/** And after the first was taken away. */
export const newRing = ringOf(second);
/** Another clinic's, which by chance calls its key like ours. */
export const strangersRing = ringOf(keyNamed('k1', 9));
