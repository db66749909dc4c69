'use server';
// Finds and erases everything that one email address has sent. The address stands in no page address, no log and no receipt.
import { redirect } from 'next/navigation';
import type { PersonAnswer } from '@/components/inbox/person/person-form';
import { writeShortly } from '@/lib/site/dates';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { erasureReasons } from '@/lib/wiring/inbox/inbox';
import { answer, fieldsOf } from '../answers';
import { requireFreshMember } from '../gate';

export async function findPerson(previous: PersonAnswer, form: FormData): Promise<PersonAnswer> {
  const session = await requireFreshMember('manager');
  const { email } = fieldsOf(form, ['email']);
  if (!email.includes('@'))
    return answer(previous, { faults: [{ field: 'email', message: 'Enter an email address, like name@example.com' }], typed: { email } });
  const { inquiries, unreadableCount, now } = await getDesk().inbox.findPerson(session, email);
  const site = getSite();
  const found = inquiries.map(({ id, reference, receivedAt }) => ({ id, reference, when: writeShortly(receivedAt, now, site) }));
  return { ...answer(previous, { typed: { email } }), found, unreadableCount };
}

export async function erasePerson(previous: PersonAnswer, form: FormData): Promise<PersonAnswer> {
  const session = await requireFreshMember('manager');
  const { email, reason } = fieldsOf(form, ['email', 'reason']);
  if (!Object.keys(erasureReasons).includes(reason)) {
    const found = await findPerson(previous, form);
    return { ...found, faults: [{ field: 'reason', message: 'Choose why it is erased' }] };
  }
  const { receipt } = await getDesk().inbox.erasePerson(session, email, reason);
  redirect(inboxAddresses.receipt(receipt));
}
