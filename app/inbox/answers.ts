// What the actions of the inbox share: the fields of a form, where it came from, and the words for what was refused.
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import type { Refused } from '@/lib/staff/sign-in/attempt';
import { currentExchange } from '@/lib/wiring';
import { partyAt } from '@/lib/wiring/account';
import { readTexts } from '@/lib/wiring/staffing';
import { readMark } from './cookie';

/** Anybody can call an action with anything; what is no form is read as an empty one. */
export function fieldsOf<Name extends string>(form: unknown, names: readonly Name[]): Record<Name, string> {
  return readTexts(form instanceof FormData ? form : [], names);
}

/** The next answer of a form. The last one comes from the browser, so nothing of it is believed but a count that only moves the focus. */
export function answer(previous: FormAnswer | undefined, words: Partial<FormAnswer>): FormAnswer {
  return { count: (Number(previous?.count) || 0) + 1, faults: [], typed: {}, ...words };
}

/** The same after a change: the page is drawn anew, so that with script too it shows how things are now. */
export function changed(previous: FormAnswer | undefined, words: Partial<FormAnswer>): FormAnswer {
  refresh();
  return answer(previous, words);
}

/** The same after a change that the page itself shows. Without script the browser is led to the page, so that a reload sends nothing again. */
export async function settled(previous: FormAnswer | undefined, words: Partial<FormAnswer>, page: string): Promise<FormAnswer> {
  if (!(await headers()).has('next-action')) redirect(page);
  return changed(previous, words);
}

export async function originOf() {
  return { client: currentExchange().client, mark: await readMark() };
}

export async function partyHere() {
  return partyAt((await headers()).get('host'));
}

export const busyWords = 'Many people are signing in at this moment. Wait a few seconds, then try again';

/** Why somebody did not come in, and what to do. `wrong` is the sentence for a wrong word, which differs from form to form. */
export function refusalWords(refused: Refused, wrong: string): string {
  if (refused.kind === 'busy') return busyWords;
  if (refused.kind === 'refused') return wrong;
  Object.assign(currentExchange(), { status: 429, retryAfterSeconds: refused.againInSeconds });
  return `There were too many attempts. Wait ${inWords(refused.againInSeconds)}, then try again`;
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
