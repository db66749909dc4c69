'use server';
// What members do about their own account. What could let somebody else in asks for a proof of the last minutes.
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { answer, changed, fieldsOf, originOf, partyHere, refusalWords } from '../answers';
import { writeCookie, writeMark } from '../cookie';
import { requireFreshMember, requireMember } from '../gate';

export async function changeName(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireMember();
  const { name } = fieldsOf(form, ['name']);
  const message = await getDesk().staff.changeName(session, name);
  if (message) return answer(previous, { faults: [{ field: 'name', message }], typed: { name } });
  return changed(previous, { done: 'Your name is saved.', typed: { name } });
}

export async function changePassword(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireMember();
  const { present, wanted } = fieldsOf(form, ['present', 'wanted']);
  if (!present) return answer(previous, { faults: [{ field: 'present', message: 'Enter your present password' }] });
  const outcome = await getDesk().staff.changePassword(session, { present, wanted }, await originOf());
  if (outcome.kind === 'rejected') return answer(previous, { faults: [{ field: 'wanted', message: outcome.message }] });
  if (outcome.kind !== 'signedIn') {
    const problem = refusalWords(outcome, 'This is not your present password');
    return answer(previous, outcome.kind === 'refused' ? { faults: [{ field: 'present', message: problem }] } : { problem });
  }
  await writeCookie(outcome.token);
  await writeMark(outcome.mark);
  return answer(previous, { done: 'Your password is changed. Everywhere else you are signed out.' });
}

export async function beginCodes(): Promise<FormAnswer> {
  const session = await requireFreshMember('viewer');
  await getDesk().staff.beginCodes(session);
  redirect(inboxAddresses.codes());
}

export async function endCodes(previous: FormAnswer): Promise<FormAnswer> {
  const session = await requireFreshMember('viewer');
  await getDesk().staff.endCodes(session);
  return changed(previous, {});
}

export async function renewRecoveryCodes(previous: FormAnswer): Promise<FormAnswer> {
  const session = await requireFreshMember('viewer');
  const lines = await getDesk().staff.renewRecoveryCodes(session);
  return changed(previous, { done: 'These are your new recovery codes. Print them or write them down now: they are shown only this once.', lines });
}

export async function askForNewPasskey() {
  const session = await requireFreshMember('viewer');
  const party = await partyHere();
  return party && getDesk().staff.newPasskeyOptions(session, party);
}

export async function addPasskey(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireFreshMember('viewer');
  const { answer: given, 'passkey-name': name } = fieldsOf(form, ['answer', 'passkey-name']);
  const party = await partyHere();
  const isTaken = party && (await getDesk().staff.takePasskey(session, party, { answer: given, name }));
  return isTaken
    ? changed(previous, { done: 'The passkey is added. Try it the next time you sign in.' })
    : answer(previous, { problem: 'The passkey was not added. Try again' });
}

export async function removePasskey(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireFreshMember('viewer');
  await getDesk().staff.removePasskey(session, fieldsOf(form, ['passkey']).passkey);
  return changed(previous, {});
}

export async function endOtherSessions(previous: FormAnswer): Promise<FormAnswer> {
  const session = await requireMember();
  await getDesk().staff.endOtherSessions(session);
  return answer(previous, { done: 'You are signed out everywhere else.' });
}
