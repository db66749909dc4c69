// A door to the inbox on a real database, with a clock that goes when it is told to, and the people who come through it.

import { inquirySteps } from '@/lib/inquiries/migrations';
import { migrate } from '@/lib/platform/migrate';
import type { Door } from '@/lib/staff/door';
import type { Member, Role } from '@/lib/staff/member';
import { staffSteps } from '@/lib/staff/migrations';
import { findSession } from '@/lib/staff/sessions/store';
import { signIn } from '@/lib/staff/sign-in/sign-in';
import { givePassword, join } from '@/lib/staff/staffing';
import { handClock } from './clock';
import { clinicRing } from './keys';
import { temporaryDatabase } from './stores';

export const password = 'seven calm otters knit';
export const clinicsNetwork = { client: '203.0.113.7', mark: undefined };
export const elsewhere = { client: '198.51.100.9', mark: undefined };

export async function openDoor(place?: string, clock = handClock(), ring = clinicRing) {
  const database = await temporaryDatabase(place);
  await migrate(database, [inquirySteps, staffSteps]);
  const door: Door & { clock: ReturnType<typeof handClock> } = { database, ring, clock, limits: { idleForMinutes: 30, liveForHours: 12 } };

  const employ = async (name: string, role: Role = 'handler'): Promise<Member> => {
    const joined = await join(door, 'shell', { email: `${name}@clinic.example`, role });
    if (joined.kind === 'notAnAddress') throw new Error(`${name} has no address`);
    await givePassword(door, joined.member.id, password);
    return { ...joined.member, isSetUp: true };
  };
  /** Comes in by the password, and gives the session. */
  const comeIn = async (name: string, origin = clinicsNetwork) => {
    const outcome = await signIn(door, { email: `${name}@clinic.example`, password }, origin);
    if (outcome.kind !== 'signedIn') throw new Error(`${name} did not come in: ${outcome.kind}`);
    const session = await sessionOf(outcome.token);
    if (!session) throw new Error('The session is not there');
    return { ...outcome, session };
  };
  const sessionOf = (token: string) => findSession(database, token, 'full', clock.now(), door.limits);
  return { door, clock, database, employ, comeIn, sessionOf };
}

export type OpenDoor = typeof openDoor;
