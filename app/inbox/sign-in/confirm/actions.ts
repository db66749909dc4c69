'use server';
// A proof of the last minutes, for what cannot be taken back.
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { nextInInbox } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { answer, fieldsOf, originOf, partyHere, refusalWords } from '../../answers';
import { requireMember } from '../../gate';

export async function confirm(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireMember();
  const { password, next } = fieldsOf(form, ['password', 'next']);
  if (!password) return answer(previous, { faults: [{ field: 'password', message: 'Enter your password' }] });
  const outcome = await getDesk().staff.prove(session, password, await originOf());
  if (outcome.kind === 'proved') redirect(nextInInbox(next));
  return answer(previous, { problem: refusalWords(outcome, 'This is not your password') });
}

export async function askToConfirm() {
  await requireMember();
  const party = await partyHere();
  return party && getDesk().staff.passkeyOptions(party);
}

export async function confirmByPasskey(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireMember();
  const { answer: given, next } = fieldsOf(form, ['answer', 'next']);
  const party = await partyHere();
  if (party && (await getDesk().staff.proveByPasskey(session, party, given))) redirect(nextInInbox(next));
  return answer(previous, { problem: 'This is not one of your passkeys. Enter your password' });
}
