// What is looked at before a question is kept, without asking anybody else: the form's token, its age, the words, and how many came before.
// Nothing here loses a question: the visitor is asked again, told to phone, or the question is set aside and kept.
import { createHmac } from 'node:crypto';
import type { Clock } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { type KeyRing, keyFor } from '../../platform/keys';
import { networkOf } from '../../platform/request/network-address';
import { ageOf, type FormToken, makeToken, readToken, type TokenAge, tokenLivesForMinutes } from './form-token';
import type { Limit } from './store';

export interface Screening {
  newToken(): string;
  /** For a form that comes back to its visitor, who has taken the time to write it already and may send it at once. */
  nextToken(): string;
  /** The token, when it is ours. */
  readToken(text: string): FormToken | undefined;
  ageOf(token: FormToken): TokenAge;
  /**
   * The limits for an inquiry by this form from this address. Where no address is known, the others hold. What was set aside is counted by itself,
   * so that a flood of it closes the form to nobody else.
   */
  limitsFor(token: FormToken, client: string | undefined, isQuarantined: boolean): Limit[];
}

export interface ScreeningSettings {
  FORM_MIN_SECONDS: number;
  FORM_LIMIT_PER_HOUR: number;
  FORM_LIMIT_TOTAL_PER_HOUR: number;
}

/** A visitor may go back and ask something else with the same form, but not a hundred times. */
const inquiriesPerForm = 3;
const form = 'contact';

/** `openRing` is asked again until it has given the keys once. Until then forms are signed by a key of this process: a form that opens is worth more. */
export function openScreening(openRing: () => KeyRing, settings: ScreeningSettings, clock: Clock): Screening {
  const ownSecret = Buffer.from(newId() + newId());
  let ring: KeyRing | undefined;
  const keysFor = (purpose: string): [Buffer, ...Buffer[]] => {
    ring ??= orNothing(openRing);
    const own = keyFor(purpose, { id: 'own', secret: ownSecret });
    // Forms that were signed before the ring was there are still open.
    return ring ? [keyFor(purpose, ring.writing), ...ring.all.map((key) => keyFor(purpose, key)), own] : [own];
  };

  return {
    newToken: () => makeToken(form, clock.now(), keysFor('form token')[0]),
    nextToken: () => makeToken(form, new Date(clock.now().getTime() - settings.FORM_MIN_SECONDS * 1000), keysFor('form token')[0]),
    readToken: (text) => readToken(form, text, keysFor('form token')),
    ageOf: (token) => ageOf(token, clock.now(), settings.FORM_MIN_SECONDS),
    limitsFor: ({ id }, client, isQuarantined) => {
      const [key] = keysFor('buckets');
      const bucket = (what: string) => createHmac('sha256', key).update(what).digest('base64url');
      const visitor = client && networkOf(client);
      return [
        { kind: 'form', bucket: bucket(`form ${id}`), most: inquiriesPerForm, forMinutes: tokenLivesForMinutes },
        ...(visitor ? [{ kind: 'visitor' as const, bucket: bucket(`visitor ${visitor}`), most: settings.FORM_LIMIT_PER_HOUR, forMinutes: 60 }] : []),
        { kind: 'everybody', bucket: isQuarantined ? 'quarantine' : 'everybody', most: settings.FORM_LIMIT_TOTAL_PER_HOUR, forMinutes: 60 },
      ];
    },
  };
}

function orNothing<Result>(deed: () => Result): Result | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
