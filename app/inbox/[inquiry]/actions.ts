'use server';
// What members do about one inquiry. Each names the version that was on their page.
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/form/short-form/short-form';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getDesk } from '@/lib/wiring';
import { noteLimit, stepKinds } from '@/lib/wiring/inbox/inbox';
import { answer, changed, fieldsOf, settled } from '../answers';
import { requireMember } from '../gate';
import { undoWords } from './words';

const late = 'Somebody else has changed this inquiry while you were looking at it, so nothing was changed now. The page shows how it is now';

export async function takeStep(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireMember('handler');
  const { inquiry: id, version, step: wanted, how, reason, note } = fieldsOf(form, ['inquiry', 'version', 'step', 'how', 'reason', 'note']);
  const typed = { how, reason, note };
  const { inbox } = getDesk();
  if (wanted === 'note') {
    const fault = noteFault(note);
    if (fault) return answer(previous, { faults: [{ field: 'note', message: fault }], typed });
    const { kind } = await inbox.addNote(session, id, note.trim());
    return kind === 'done' ? settled(previous, { done: 'Your note is added.' }, at(id, 'history')) : redirect(inboxAddresses.list());
  }
  const step = stepKinds.find((kind) => kind === wanted);
  if (!step && wanted !== 'undo') return answer(previous, { problem: 'This is nothing that can be done with an inquiry', typed });
  const words = { version: Number(version) || 0, detail: step === 'answer' ? how : step === 'close' ? reason : undefined };
  const { kind } = step ? await inbox.handle(session, id, step, words) : await inbox.undo(session, id, words.version);
  if (kind === 'unsaid') return answer(previous, { faults: [unsaid[step === 'answer' ? 'answer' : 'close']], typed });
  if (kind === 'gone') redirect(inboxAddresses.list());
  if (kind === 'stale') return changed(previous, { problem: late, typed });
  return settled(previous, { done: step ? undoWords(step) : 'It is as it was before.' }, at(id, 'next-part'));
}

/** A part of the page. Always named: a browser that is led on without one keeps the last, and would jump to where an earlier step had led. */
function at(id: string, part: 'next-part' | 'history' | 'mail-part'): string {
  return `${inboxAddresses.inquiry(id)}#${part}`;
}

const unsaid = {
  answer: { field: 'how', message: 'Choose how you answered' },
  close: { field: 'reason', message: 'Choose why it is closed without an answer' },
};

function noteFault(note: string): string | undefined {
  const length = [...note.trim().replace(/\r\n/g, '\n')].length;
  if (length === 0) return 'Enter a note';
  return length > noteLimit.most ? `The note must be ${noteLimit.most} characters or fewer. It has ${length}` : undefined;
}

export async function sendAgain(previous: FormAnswer, form: FormData): Promise<FormAnswer> {
  const session = await requireMember('handler');
  const { inquiry: id } = fieldsOf(form, ['inquiry']);
  const { kind } = await getDesk().inbox.sendAgain(session, id);
  if (kind !== 'done') return answer(previous, { problem: 'Nothing was sent: this inquiry was set aside or erased meanwhile' });
  return settled(previous, { done: 'The mail to staff is on its way.' }, at(id, 'mail-part'));
}
