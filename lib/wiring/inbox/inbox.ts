// The desk's part for staff: the list, one inquiry, what is done about it, and what is told of all of them. Each deed is audited here, so no
// page can forget it: what is looked at before it is shown, what is changed in the transaction that changes it.
import type { StepKind } from '../../inquiries/handling/step';
import type { HandlingOutcome } from '../../inquiries/handling/store';
import type { Session } from '../../staff/sessions/store';
import { type ErasingDesk, lookAfterErasing } from './erasing';
import { type ExportingDesk, lookAfterExports } from './exporting';
import { handleFor, noteFor, resendFor, type StepWords, undoFor } from './handling';
import { type ListQuery, type ListView, listFor } from './listing';
import { type InquiryView, lookFor } from './looking';
import { type NumbersView, numbersFor } from './numbers';
import type { WithInbox } from './opened';
import { openTerm, sealTerm } from './term';

// For pages and actions of the inbox: they may not look into the room itself.
export { answerWays, closingReasons, stepKinds } from '../../inquiries/handling/step';
export { isView, views } from '../../inquiries/listing/filter';
export { erasureReasons } from './erasing';
export { noteLimit } from './handling';
export type { ListQuery, ListView } from './listing';
export type { InquiryView } from './looking';

export interface InboxDesk extends ErasingDesk, ExportingDesk {
  list(session: Session, query: ListQuery): Promise<ListView>;
  /** Undefined when there is no such inquiry, or not any more. `id` may be a reference too. */
  look(session: Session, id: string): Promise<InquiryView | undefined>;
  /** `unsaid`: the step needs a word with it, such as how it was answered. */
  handle(session: Session, id: string, step: StepKind, words: StepWords): Promise<HandlingOutcome | { kind: 'unsaid' }>;
  /** Takes the member's own last step back. */
  undo(session: Session, id: string, version: number): Promise<HandlingOutcome>;
  addNote(session: Session, id: string, note: string): Promise<HandlingOutcome>;
  /** Sends word of it to staff again. */
  sendAgain(session: Session, id: string): Promise<HandlingOutcome>;
  numbers(session: Session): Promise<NumbersView>;
  /** What is looked for, sealed for the cookie of this session: it must not stand in an address. */
  sealTerm(session: Session, term: string): Promise<string>;
  openTerm(session: Session, sealed: string | undefined): Promise<string | undefined>;
}

export function lookAfterInbox(withInbox: WithInbox, wakeDelivery: () => void): InboxDesk {
  return {
    ...lookAfterErasing(withInbox),
    ...lookAfterExports(withInbox),
    list: (session, query) => withInbox((opened) => listFor(opened, session, query)),
    look: (session, id) => withInbox((opened) => lookFor(opened, session, id)),
    handle: (session, id, step, words) => withInbox((opened) => handleFor(opened, session, id, step, words)).then(woken(wakeDelivery)),
    undo: (session, id, version) => withInbox((opened) => undoFor(opened, session, id, version)),
    addNote: (session, id, note) => withInbox((opened) => noteFor(opened, session, id, note)),
    sendAgain: (session, id) => withInbox((opened) => resendFor(opened, session, id)).then(woken(wakeDelivery)),
    numbers: (session) => withInbox((opened) => numbersFor(opened, session)),
    sealTerm: (session, term) => withInbox(async ({ ring }) => sealTerm(ring, session, term)),
    openTerm: (session, sealed) => withInbox(async ({ ring }) => openTerm(ring, session, sealed)),
  };
}

function woken(wake: () => void) {
  return <Outcome>(outcome: Outcome): Outcome => {
    wake();
    return outcome;
  };
}
