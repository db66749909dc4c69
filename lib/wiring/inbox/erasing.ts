// Erasing for good, and the receipts that stay: of one inquiry with a reason, and of everything that one email address ever sent.
// A receipt is a page of the audit. It names references, which say nothing to anybody else any more, and never the address.
import { type Erased, type Erasure, findOfPerson } from '../../inquiries/erasing/store';
import { findHandled } from '../../inquiries/handling/store';
import { newId } from '../../platform/ids';
import type { Link } from '../../staff/audit/chain';
import type { AuditEntry } from '../../staff/audit/entry';
import { listByDetail } from '../../staff/audit/store';
import { audited } from '../../staff/door';
import type { Session } from '../../staff/sessions/store';
import { listMembers } from '../../staff/store';
import { eraseEverywhere } from '../keeping/erasing';
import { type Opened, tell, type WithInbox } from './opened';

/** Why something is erased before its time. The code is kept in the audit for ever. */
export const erasureReasons = {
  asked: 'The person asked for it',
  mistake: 'It was sent by mistake',
  spam: 'It is spam',
  other: 'Another reason',
} as const;

export interface PersonFound {
  inquiries: { id: string; reference: string; receivedAt: Date }[];
  /** How many could not be opened, so that nobody can say whose they are. */
  unreadableCount: number;
  /** The moment at which this was so. */
  now: Date;
}

export interface ErasureReceipt {
  id: string;
  at: Date;
  /** The name of the member who did it. */
  by: string;
  reason: string;
  references: string[];
  /** Everything of one address, and not one inquiry. */
  isOfPerson: boolean;
  /** The first and the last line of the audit that tell of it. */
  entries: { number: number; hash: string }[];
}

export interface ErasingDesk {
  /** The number of the receipt; undefined when there was no such inquiry any more. */
  eraseInquiry(session: Session, id: string, reason: string): Promise<string | undefined>;
  findPerson(session: Session, email: string): Promise<PersonFound>;
  erasePerson(session: Session, email: string, reason: string): Promise<{ receipt: string; erased: Erased }>;
  /** The newest first. */
  listReceipts(): Promise<ErasureReceipt[]>;
  findReceipt(id: string): Promise<ErasureReceipt | undefined>;
}

export function lookAfterErasing(withInbox: WithInbox): ErasingDesk {
  return {
    eraseInquiry: (session, id, reason) =>
      withInbox(async (opened) => {
        const found = await findHandled(opened.database, opened.ring, id);
        if (!found) return undefined;
        const receipt = newReceipt();
        const { count } = await eraseBy(opened, session, { reference: found.inquiry.reference }, `erasure:${receipt}.reason:${codeOf(reason)}`);
        return count > 0 ? receipt : undefined;
      }),
    findPerson: (session, email) =>
      withInbox(async (opened) => {
        const found = await findOfPerson(opened.database, { email, ring: opened.ring });
        await tell(opened, session, { action: 'inquiries-searched', detail: `rows:${found.inquiries.length}.by:address` });
        return { ...found, now: opened.clock.now() };
      }),
    erasePerson: (session, email, reason) =>
      withInbox(async (opened) => {
        const receipt = newReceipt();
        const detail = `erasure:${receipt}.reason:${codeOf(reason)}`;
        // First: a receipt of which the process died in the middle says all the same whose it is.
        await tell(opened, session, { action: 'person-erased', detail });
        return { receipt, erased: await eraseBy(opened, session, { email, ring: opened.ring }, detail) };
      }),
    listReceipts: () => withInbox((opened) => receiptsOf(opened, 'erasure:')),
    findReceipt: (id) => withInbox(async (opened) => (/^[0-9a-f]{12}$/.test(id) ? (await receiptsOf(opened, `erasure:${id}.`))[0] : undefined)),
  };
}

function eraseBy(opened: Opened, { member }: Session, erasure: Erasure, detail: string): Promise<Erased> {
  const entryOf = (id: string): AuditEntry => ({ by: { member: member.id }, action: 'inquiry-erased', subject: { kind: 'inquiry', id }, detail });
  return eraseEverywhere(opened.database, erasure, (references) => audited(opened, ...references.map(entryOf)), opened.clock);
}

/** Short enough to be read out on the phone, and nobody needs to guess one: only managers can look. */
function newReceipt(): string {
  return newId().replaceAll('-', '').slice(0, 12);
}

/** Anybody can post anything; what is no reason of ours is another one. */
function codeOf(reason: string): string {
  return reason in erasureReasons ? reason : 'other';
}

async function receiptsOf({ database }: Opened, beginning: string): Promise<ErasureReceipt[]> {
  const links = await listByDetail(database, beginning);
  const members = await database.read(() => listMembers(database.query));
  return [...groupById(links)].map(([id, lines]) => {
    const [first] = lines;
    const reasons: Record<string, string> = erasureReasons;
    const member = members.find((each) => `member:${each.id}` === first?.actor);
    return {
      id,
      at: new Date(first?.at ?? 0),
      by: member?.name ?? first?.actor ?? '',
      reason: reasons[/\.reason:([a-z]+)/.exec(first?.detail ?? '')?.[1] ?? ''] ?? erasureReasons.other,
      references: lines.flatMap(({ action, subject }) => (action === 'inquiry-erased' ? [subject.replace(/^inquiry:/, '')] : [])),
      isOfPerson: lines.some(({ action }) => action === 'person-erased'),
      entries: lines.map(({ number, hash }) => ({ number, hash })),
    };
  });
}

function idIn({ detail }: Pick<Link, 'detail'>): string {
  return /^erasure:([0-9a-f]+)/.exec(detail)?.[1] ?? '';
}

function groupById(links: readonly Link[]): Map<string, Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) groups.set(idIn(link), [...(groups.get(idIn(link)) ?? []), link]);
  return groups;
}
