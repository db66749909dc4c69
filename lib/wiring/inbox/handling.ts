// What a member does about one inquiry, each with its line in the audit and in the history.
import type { HistoryLine } from '../../inquiries/handling/history';
import { detailsFor, type StepKind } from '../../inquiries/handling/step';
import { addLine, findHandled, type HandlingOutcome, handle } from '../../inquiries/handling/store';
import { noticesOf } from '../../inquiries/notices/notice';
import { sendAgain } from '../../inquiries/notices/of-one/store';
import { readEnv } from '../../platform/env';
import { newId } from '../../platform/ids';
import type { AuditAction } from '../../staff/audit/entry';
import type { Session } from '../../staff/sessions/store';
import { standingOf } from './looking';
import { type Opened, told } from './opened';

/** In code points. */
export const noteLimit = { most: 2000 } as const;

/** What a member says with a step: the version that they saw, a code where one is needed, and a note if they like. */
export interface StepWords {
  version: number;
  detail?: string | undefined;
  note?: string | undefined;
}

const actions: Record<StepKind, AuditAction> = {
  take: 'inquiry-taken',
  answer: 'inquiry-answered',
  close: 'inquiry-closed',
  reopen: 'inquiry-reopened',
  spam: 'marked-spam',
  notSpam: 'marked-not-spam',
};

export async function handleFor(
  opened: Opened,
  session: Session,
  id: string,
  step: StepKind,
  words: StepWords,
): Promise<HandlingOutcome | { kind: 'unsaid' }> {
  const { database, ring } = opened;
  const found = await findHandled(database, ring, id);
  if (!found) return { kind: 'gone' };
  const details = detailsFor(step, standingOf(found));
  const detail = details?.find((each) => each === words.detail);
  // A newer version may ask for other words, or for none, so whoever saw an older one is told that first.
  if (details && !detail && found.version === words.version) return { kind: 'unsaid' };
  const line = { ...lineBy(opened, session), kind: step, detail };
  const note = words.note ? { ...lineBy(opened, session), kind: 'note' as const, note: words.note } : undefined;
  const audit = told(opened, session, { action: actions[step], reference: found.inquiry.reference, detail: detail && `code:${detail}` });
  return handle(database, ring, { inquiryId: id, version: words.version, line, note }, { audit, noticesOf: ours });
}

export async function undoFor(opened: Opened, session: Session, id: string, version: number): Promise<HandlingOutcome> {
  const { database, ring } = opened;
  const found = await findHandled(database, ring, id);
  if (!found) return { kind: 'gone' };
  const audit = told(opened, session, { action: 'change-undone', reference: found.inquiry.reference });
  return handle(database, ring, { inquiryId: id, version, line: { ...lineBy(opened, session), kind: 'undo' } }, { audit, noticesOf: ours });
}

export async function noteFor(opened: Opened, session: Session, id: string, note: string): Promise<HandlingOutcome> {
  const { database, ring } = opened;
  const found = await findHandled(database, ring, id);
  if (!found) return { kind: 'gone' };
  const line: HistoryLine = { ...lineBy(opened, session), kind: 'note', note };
  return addLine(database, ring, id, line, told(opened, session, { action: 'note-added', reference: found.inquiry.reference }));
}

export async function resendFor(opened: Opened, session: Session, id: string): Promise<HandlingOutcome> {
  const { database, ring, clock } = opened;
  const found = await findHandled(database, ring, id);
  // Of one that was set aside nobody is told; marking it as no spam does that.
  if (!found || found.inquiry.isQuarantined) return { kind: 'gone' };
  const audit = told(opened, session, { action: 'notice-resent', reference: found.inquiry.reference });
  const notices = ours(found.inquiry);
  const line: HistoryLine = { ...lineBy(opened, session), kind: 'resend' };
  return addLine(database, ring, id, line, async (transaction) => {
    await audit(transaction);
    await sendAgain(transaction.withTables(), id, clock.now(), notices);
  });
}

function lineBy({ clock }: Opened, { member }: Session) {
  return { id: newId(), at: clock.now(), by: member.id };
}

function ours(inquiry: Parameters<typeof noticesOf>[0]) {
  return noticesOf(inquiry, readEnv().SITE_URL);
}
