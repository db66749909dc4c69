// Entries of the audit in the words of the people who read them.
import { type Calendar, writeInstant } from '../site/dates';
import { inboxAddresses } from '../site/inbox-addresses';
import type { Link } from '../staff/audit/chain';
import { auditActions } from '../staff/audit/entry';
import type { Member } from '../staff/member';
import type { StaffDesk } from './staffing';

const pageSize = 100;

export interface AuditLine {
  number: number;
  at: string;
  when: string;
  who: string;
  what: string;
  which: string;
  href: string | undefined;
}

/** A page of lines, and the number from which the next page goes on, when there is one. */
export async function readAudit(staff: Pick<StaffDesk, 'list' | 'listAudit'>, before: number | undefined, calendar: Calendar) {
  const [members, entries] = await Promise.all([staff.list(), staff.listAudit({ before, limit: pageSize })]);
  const last = entries.at(-1)?.number ?? 1;
  return { lines: entries.map((entry) => lineOf(entry, members, calendar)), older: last > 1 ? last : undefined };
}

const strangers: Record<string, string> = { shell: 'A command on the server', server: 'The server', stranger: 'Somebody not signed in' };

function lineOf({ number, at, actor, action, subject, detail }: Link, members: readonly Member[], calendar: Calendar): AuditLine {
  const [kind = '', id = ''] = subject.split(':');
  const about = kind === 'member' ? nameOf(id, members) : [kind, id].filter(Boolean).join(' ');
  const what = Object.entries(auditActions).find(([known]) => known === action)?.[1] ?? action;
  const who = strangers[actor] ?? nameOf(actor.replace(/^member:/, ''), members);
  return {
    number,
    at,
    when: writeInstant(new Date(at), calendar),
    who,
    what,
    which: [about, detail && `(${detail})`].filter(Boolean).join(' '),
    href: kind === 'inquiry' && action !== 'inquiry-erased' ? inboxAddresses.inquiry(id) : undefined,
  };
}

function nameOf(id: string, members: readonly Member[]): string {
  const member = members.find((each) => each.id === id);
  if (!member) return id;
  // Two of one name are told apart; otherwise the name is quicker to read.
  return members.filter(({ name }) => name === member.name).length > 1 ? `${member.name} (${member.email})` : member.name;
}
