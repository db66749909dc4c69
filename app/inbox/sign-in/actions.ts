'use server';
// Coming in. Nobody is signed in yet, so these ask only whether the form came from our own pages.
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { inboxAddresses, nextInInbox } from '@/lib/site/inbox-addresses';
import type { SignedIn } from '@/lib/staff/sign-in/sign-in';
import { getDesk } from '@/lib/wiring';
import { answer, busyWords, fieldsOf, originOf, partyHere, refusalWords } from '../answers';
import { readCookie, writeCookie, writeMark } from '../cookie';
import { requireOwnPost } from '../gate';

export async function signIn(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  await requireOwnPost();
  const { email, password, next } = fieldsOf(form, ['email', 'password', 'next']);
  const typed = { email };
  const faults = [
    ...(email.trim() ? [] : [{ field: 'email', message: 'Enter your email address' }]),
    ...(password ? [] : [{ field: 'password', message: 'Enter your password' }]),
  ];
  if (faults.length > 0) return answer(previous, { faults, typed });
  const outcome = await getDesk().staff.signIn({ email, password }, await originOf());
  if (outcome.kind === 'signedIn') return welcome(outcome, next);
  if (outcome.kind === 'codeNeeded') {
    await writeCookie(outcome.token);
    redirect(inboxAddresses.code(nextInInbox(next)));
  }
  const wrong = 'The email address or the password is not right. Check both, or ask a manager for a new link';
  return answer(previous, { problem: refusalWords(outcome, wrong), typed });
}

export async function giveCode(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  await requireOwnPost();
  const { code, next } = fieldsOf(form, ['code', 'next']);
  if (!code.trim()) return answer(previous, { faults: [{ field: 'code', message: 'Enter the code' }] });
  const outcome = await getDesk().staff.giveCode(await readCookie(), code, await originOf());
  if (outcome.kind === 'signedIn') return welcome(outcome, next);
  if (outcome.kind === 'stale') redirect(inboxAddresses.signIn(nextInInbox(next)));
  return answer(previous, { problem: refusalWords(outcome, 'This code is not right, or it was used before. Wait for the next one and enter that') });
}

export async function askForPasskey() {
  await requireOwnPost();
  const party = await partyHere();
  return party && getDesk().staff.passkeyOptions(party);
}

export async function signInByPasskey(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  await requireOwnPost();
  const { answer: given, next } = fieldsOf(form, ['answer', 'next']);
  const party = await partyHere();
  const outcome = party && (await getDesk().staff.signInByPasskey(party, given));
  if (outcome?.kind === 'signedIn') return welcome(outcome, next);
  return answer(previous, { problem: 'We do not know this passkey. Sign in with your password; you can add the passkey in your account' });
}

export async function setUp(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  await requireOwnPost();
  const { token, name, password } = fieldsOf(form, ['token', 'name', 'password']);
  const outcome = await getDesk().staff.setUp(token, { name, password });
  if (outcome.kind === 'done') redirect(`${inboxAddresses.signIn()}?set=up`);
  if (outcome.kind === 'rejected') return answer(previous, { faults: outcome.faults, typed: { name } });
  if (outcome.kind === 'busy') return answer(previous, { problem: busyWords, typed: { name } });
  return answer(previous, { problem: 'This link was used already, or is too old. Ask for a new one', typed: { name } });
}

async function welcome({ token, mark }: SignedIn, next: string): Promise<never> {
  await writeCookie(token);
  await writeMark(mark);
  redirect(nextInInbox(next));
}
