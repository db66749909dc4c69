// Screening as tests need it: real, with keys of its own, and as patient as the test wants.
import { makeToken } from '@/lib/inquiries/screening/form-token';
import { openScreening, type Screening, type ScreeningSettings } from '@/lib/inquiries/screening/screening';
import type { Clock } from '@/lib/platform/clock';
import { type KeyRing, keyFor } from '@/lib/platform/keys';

const key = { id: 'k1', secret: Buffer.alloc(32, 1) };
export const testRing: KeyRing = { writing: key, all: [key], isHomeMade: false };

/** No form is too fast, and nobody is too many. */
export const noLimits: ScreeningSettings = { FORM_MIN_SECONDS: 0, FORM_LIMIT_PER_HOUR: 1_000_000, FORM_LIMIT_TOTAL_PER_HOUR: 1_000_000 };

export function testScreening(clock: Clock, settings: Partial<ScreeningSettings> = {}): Screening {
  return openScreening(() => testRing, { ...noLimits, ...settings }, clock);
}

/** A token as the contact page would have made it at this time. */
export function tokenMadeAt(time: string | number | Date, form = 'contact'): string {
  return makeToken(form, new Date(time), keyFor('form token', key));
}
