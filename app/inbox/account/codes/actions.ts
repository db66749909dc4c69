'use server';
// The first code, which turns codes on.
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { getDesk } from '@/lib/wiring';
import { answer, changed, fieldsOf } from '../../answers';
import { requireFreshMember } from '../../gate';

export async function confirmCodes(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireFreshMember('viewer');
  const { code } = fieldsOf(form, ['code']);
  if (!code.trim()) return answer(previous, { faults: [{ field: 'code', message: 'Enter the code' }] });
  const lines = await getDesk().staff.confirmCodes(session, code);
  if (!lines) return answer(previous, { faults: [{ field: 'code', message: 'This code is not right. Wait for the next one and enter that' }] });
  const done =
    'Codes are on. These are your recovery codes, each for one time, for the day on which you do not have your phone. ' +
    'Print them or write them down now: they are shown only this once.';
  return changed(previous, { done, lines });
}
