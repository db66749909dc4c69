// One inquiry as its page shows it. Whoever opens it is written down first.

import { type HistoryLine, undoable } from '../../inquiries/handling/history';
import { answerWays, closingReasons, detailsFor, type Standing, stepsFrom } from '../../inquiries/handling/step';
import { findHandled, type Handled, listHistory } from '../../inquiries/handling/store';
import type { Inquiry, UnreadableInquiry } from '../../inquiries/inquiry';
import { findNextNew } from '../../inquiries/listing/store';
import { listNoticesOf, type SeenNotice } from '../../inquiries/notices/of-one/store';
import { dueAt, readPromise } from '../../inquiries/promise';
import { isReference } from '../../inquiries/reference';
import { openInquiryStore } from '../../inquiries/store';
import { readEnv } from '../../platform/env';
import { getSite } from '../../site/site';
import type { Session } from '../../staff/sessions/store';
import { listMembers } from '../../staff/store';
import { type Opened, tell } from './opened';

export interface SeenLine extends Omit<HistoryLine, 'by' | 'before'> {
  /** The name of a member, `You`, or nobody's. */
  by: string | undefined;
  /** What the code says, in words. */
  words: string | undefined;
}

export interface InquiryView {
  inquiry: Inquiry | UnreadableInquiry;
  version: number;
  /** The name of the colleague who has it, or `you`. */
  takenBy: string | undefined;
  steps: ReturnType<typeof stepsFrom>;
  /** Which steps need a word with them. */
  needsWord: { answer: boolean; close: boolean };
  history: SeenLine[];
  /** The member's own last step, which can be taken back. */
  undo: { kind: string; at: Date } | undefined;
  notices: SeenNotice[];
  dueAt: Date | undefined;
  isOverdue: boolean;
  /** When it is erased by itself. */
  erasedAt: Date;
  /** The next one that waits for somebody. */
  nextId: string | undefined;
  /** The moment at which all of this was so. */
  now: Date;
}

export async function lookFor(opened: Opened, session: Session, id: string): Promise<InquiryView | undefined> {
  const { database, ring, clock } = opened;
  const handled = await findHandled(database, ring, isReference(id) ? await idOf(opened, id) : id);
  if (!handled) return undefined;
  const { inquiry, version, takenBy } = handled;
  await tell(opened, session, { action: 'inquiry-viewed', reference: inquiry.reference });
  const history = await listHistory(database, ring, inquiry.id);
  const members = await database.read(() => listMembers(database.query));
  const nameOf = (member: string | undefined) => members.find((each) => each.id === member)?.name;
  const standing = standingOf(handled);
  const promised = readPromise(getSite().clinic.answersWithin);
  const waits = !inquiry.isQuarantined && (inquiry.status === 'new' || inquiry.status === 'open');
  const due = promised && waits ? dueAt(inquiry.receivedAt, promised, getSite().timeZone) : undefined;
  const last = undoable(history, session.member.id);
  return {
    inquiry,
    version,
    takenBy: takenBy === session.member.id ? 'you' : nameOf(takenBy),
    steps: stepsFrom(standing, session.member.id),
    needsWord: { answer: detailsFor('answer', standing) !== undefined, close: detailsFor('close', standing) !== undefined },
    history: history.map(({ by, before, ...line }) => ({ ...line, by: by === session.member.id ? 'You' : nameOf(by), words: wordsFor(line.detail) })),
    undo: last && { kind: last.kind, at: last.at },
    notices: await listNoticesOf(database, inquiry.id),
    dueAt: due,
    isOverdue: due !== undefined && due <= clock.now(),
    erasedAt: new Date(inquiry.receivedAt.getTime() + readEnv().RETENTION_DAYS * 86_400_000),
    nextId: (await findNextNew(database, inquiry.id))?.id,
    now: clock.now(),
  };
}

/** An address may name the reference, which people have at hand. */
export async function idOf({ database, ring }: Opened, reference: string): Promise<string> {
  return (await openInquiryStore(database, ring).findByReference(reference))?.id ?? '';
}

export function standingOf({ inquiry: { status, isQuarantined }, takenBy }: Handled): Standing {
  return { status, isQuarantined, takenBy };
}

function wordsFor(detail: string | undefined): string | undefined {
  const all: Record<string, string> = { ...answerWays, ...closingReasons };
  return detail === undefined ? undefined : all[detail];
}
