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

export async function lookAfterPerson(previous: PersonAnswer, form: FormData): Promise<PersonAnswer> {
  const session = await requireFreshMember('manager');
  const { step, email, reason } = fieldsOf(form, ['step', 'email', 'reason']);
  if (!email.includes('@'))
    return answer(previous, { faults: [{ field: 'email', message: 'Enter an email address, like name@example.com' }], typed: { email } });
  const { inbox } = getDesk();
  if (step === 'erase' && Object.keys(erasureReasons).includes(reason)) {
    const { receipt } = await inbox.erasePerson(session, email, reason);
    redirect(inboxAddresses.receipt(receipt));
  }
  const { inquiries, unreadableCount, now } = await inbox.findPerson(session, email);
  const found = inquiries.map(({ id, reference, receivedAt }) => ({ id, reference, when: writeShortly(receivedAt, now, getSite()) }));
  const faults = step === 'erase' ? [{ field: 'reason', message: 'Choose why it is erased' }] : [];
  return { ...answer(previous, { faults, typed: { email } }), found, unreadableCount };
}
