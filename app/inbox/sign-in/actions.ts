'use server';
// Coming in. Nobody is signed in yet, so these ask only whether the form came from our own pages.
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { inboxAddresses, nextInInbox } from '@/lib/site/inbox-addresses';
import { currentExchange, getDesk } from '@/lib/wiring';
import { readTexts } from '@/lib/wiring/staffing';
import { writeCookie } from '../cookie';
import { requireOwnPost } from '../gate';

export async function signIn(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  await requireOwnPost();
  const { email, password, next } = readTexts(form instanceof FormData ? form : [], ['email', 'password', 'next']);
  const anew = { count: Number(previous?.count ?? 0) + 1, faults: [], typed: { email } };
  const faults = [
    ...(email.trim() ? [] : [{ field: 'email', message: 'Enter your email address' }]),
    ...(password ? [] : [{ field: 'password', message: 'Enter your password' }]),
  ];
  if (faults.length > 0) return { ...anew, faults };
  const exchange = currentExchange();
  const outcome = await getDesk().staff.signIn({ email, password }, exchange.client);
  if (outcome.kind === 'signedIn') {
    await writeCookie(outcome.token);
    redirect(nextInInbox(next));
  }
  if (outcome.kind === 'delayed') {
    Object.assign(exchange, { status: 429, retryAfterSeconds: outcome.againInSeconds });
    return { ...anew, problem: `There were too many attempts. Wait ${inWords(outcome.againInSeconds)}, then try again` };
  }
  if (outcome.kind === 'busy') return { ...anew, problem: 'Many people are signing in at this moment. Wait a few seconds, then try again' };
  return { ...anew, problem: 'The email address or the password is not right. Check both, or ask a manager for a new link' };
}

export async function setUp(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  await requireOwnPost();
  const { token, name, password } = readTexts(form instanceof FormData ? form : [], ['token', 'name', 'password']);
  const outcome = await getDesk().staff.setUp(token, { name, password });
  if (outcome.kind === 'done') redirect(`${inboxAddresses.signIn()}?set=up`);
  const anew = { count: Number(previous?.count ?? 0) + 1, typed: { name } };
  if (outcome.kind === 'rejected') return { ...anew, faults: outcome.faults };
  return { ...anew, faults: [], problem: 'This link was used already, or is too old. Ask for a new one' };
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
