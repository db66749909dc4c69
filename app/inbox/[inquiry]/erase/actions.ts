'use server';
// Erases one inquiry for good, with a reason, and leads to the receipt.
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { erasureReasons } from '@/lib/wiring/inbox/inbox';
import { answer, fieldsOf } from '../../answers';
import { requireFreshMember } from '../../gate';

export async function eraseInquiry(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireFreshMember('manager');
  const { inquiry, reason } = fieldsOf(form, ['inquiry', 'reason']);
  if (!Object.keys(erasureReasons).includes(reason)) return answer(previous, { faults: [{ field: 'reason', message: 'Choose why it is erased' }] });
  const receipt = await getDesk().inbox.eraseInquiry(session, inquiry, reason);
  if (!receipt) return answer(previous, { problem: 'There is no such inquiry any more, so nothing was erased' });
  redirect(inboxAddresses.receipt(receipt));
}
