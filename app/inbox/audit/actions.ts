'use server';
// Going through the whole audit: a look at every entry takes a moment, so it is done when somebody asks.
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { getDesk } from '@/lib/wiring';
import { answer } from '../answers';
import { requireMember } from '../gate';

export async function verifyAudit(previous: FormAnswer): Promise<FormAnswer> {
  await requireMember('manager');
  const { count, head, fault } = await getDesk().staff.verifyAudit();
  if (fault)
    return answer(previous, {
      problem: `The audit was tampered with: ${fault}. Tell whoever runs the server, and change nothing until they have looked`,
    });
  return answer(previous, {
    done: `All ${count} entries follow from one another; nothing was changed, added or taken away. The last one is ${head}.`,
  });
}
