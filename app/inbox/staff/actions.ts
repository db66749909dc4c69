'use server';
// Adding, changing and disabling members: for managers who proved within the last minutes who they are.
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import type { Changed } from '@/lib/staff/staffing';
import { getDesk } from '@/lib/wiring';
import { isRole, linkLivesForHours, setUpLink } from '@/lib/wiring/staffing';
import { answer, changed, fieldsOf } from '../answers';
import { requireFreshMember } from '../gate';

const handOver = `Hand this link over yourself, not in a place that others read. It works once, for ${linkLivesForHours} hours, and is shown only this once.`;

export async function addMember(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { member } = await requireFreshMember('manager');
  const { email, role } = fieldsOf(form, ['email', 'role']);
  const typed = { email, role };
  const noRole = isRole(role) ? [] : [{ field: 'role', message: 'Choose a role' }];
  if (!email.trim()) return answer(previous, { faults: [{ field: 'email', message: 'Enter an email address' }, ...noRole], typed });
  if (!isRole(role)) return answer(previous, { faults: noRole, typed });
  const by = { member: member.id };
  const joined = await getDesk().staff.join(by, { email, role });
  if (joined.kind === 'notAnAddress')
    return answer(previous, { faults: [{ field: 'email', message: 'Email address must be like name@example.com' }], typed });
  if (joined.kind === 'known') return answer(previous, { faults: [{ field: 'email', message: 'This email address is a member already' }], typed });
  const token = await getDesk().staff.makeLink(by, joined.member.id);
  return changed(previous, { done: `${joined.member.email} is added as a ${role}. ${handOver}`, lines: [setUpLink(token)] });
}

export async function makeLink(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { member } = await requireFreshMember('manager');
  const { id } = fieldsOf(form, ['id']);
  const wanted = (await getDesk().staff.list()).find((each) => each.id === id);
  if (!wanted) redirect(inboxAddresses.staff());
  const token = await getDesk().staff.makeLink({ member: member.id }, id);
  return answer(previous, { done: `A link for ${wanted.email}. ${handOver}`, lines: [setUpLink(token)] });
}

export async function changeRole(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { member } = await requireFreshMember('manager');
  const { id, role } = fieldsOf(form, ['id', 'role']);
  if (!isRole(role)) return answer(previous, { faults: [{ field: 'role', message: 'Choose a role' }] });
  const outcome = await getDesk().staff.changeRole({ member: member.id }, id, role);
  return changed(previous, { ...wordsFor(outcome, `The role is ${role} now. The member was signed out everywhere.`), typed: { role } });
}

export async function disable(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { member } = await requireFreshMember('manager');
  const outcome = await getDesk().staff.disable({ member: member.id }, fieldsOf(form, ['id']).id);
  return changed(previous, wordsFor(outcome, 'The account is disabled. The member was signed out everywhere.'));
}

export async function enable(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { member } = await requireFreshMember('manager');
  const outcome = await getDesk().staff.enable({ member: member.id }, fieldsOf(form, ['id']).id);
  return changed(previous, wordsFor(outcome, 'The account is enabled again, with the password that it had.'));
}

function wordsFor({ kind }: Changed, done: string): Partial<FormAnswer> {
  if (kind === 'changed') return { done };
  if (kind === 'unchanged') return { done: 'It is so already; nothing was changed.' };
  return { problem: 'This is the last active manager, and one has to stay. Make somebody else a manager first' };
}
