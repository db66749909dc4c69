// Who is a member, and with which role. One active manager always stays: without one nobody could let anybody in again but the machine's shell.
import { newId } from '../platform/ids';
import { hashPassword } from '../platform/secrets/passwords';
import type { Actor, AuditEntry } from './audit/entry';
import { holdEnd } from './audit/store';
import { audited, change, type Door } from './door';
import { dropLink } from './links/store';
import { firstNameOf, isMemberEmail, type Member, plainEmail, type Role } from './member';
import { endSessionsOf } from './sessions/store';
import { addMember, findAccount, listMembers, setDisabled, setPassword, setRole, type Tables } from './store';

export type Joined = { kind: 'added' | 'known'; member: Member } | { kind: 'notAnAddress' };

/** Adds a member without a password; a one-time link is made apart. Somebody who is a member already stays as they are. */
export async function join(door: Door, by: Actor, { email, role }: { email: string; role: Role }): Promise<Joined> {
  const plain = plainEmail(email);
  if (!isMemberEmail(plain)) return { kind: 'notAnAddress' };
  const member = { id: newId(), email: plain, name: firstNameOf(plain), role, addedAt: door.clock.now() };
  const along = audited(door, { by, action: 'member-added', subject: { kind: 'member', id: member.id }, detail: role });
  return door.database.write(async (transaction) => {
    const kind = await addMember(transaction, member);
    if (kind === 'added') await along(transaction);
    const account = await findAccount(transaction, { email: plain });
    if (!account) throw new Error('A member who was just added is not there.');
    const { passwordHash: _, ...found } = account;
    return { kind, member: found };
  });
}

export type Changed =
  | { kind: 'changed' }
  /** It is so already, or there is no such member. */
  | { kind: 'unchanged' }
  /** Then nobody could look after the staff any more. */
  | { kind: 'lastManager' };

/** Ends every session of the member, so that what they may do changes at once and everywhere. */
export async function changeRole(door: Door, by: Actor, id: string, role: Role): Promise<Changed> {
  return alter(door, id, (member) => {
    if (member.role === role) return undefined;
    const entry: AuditEntry = { by, action: 'role-changed', subject: { kind: 'member', id }, detail: `${member.role}-to-${role}` };
    return { entry, after: { ...member, role }, deed: (transaction) => setRole(transaction, id, role) };
  });
}

export async function disable(door: Door, by: Actor, id: string): Promise<Changed> {
  return alter(door, id, (member) => {
    if (member.isDisabled) return undefined;
    const entry: AuditEntry = { by, action: 'member-disabled', subject: { kind: 'member', id } };
    const deed = async (transaction: Tables) => {
      await setDisabled(transaction, id, door.clock.now());
      await dropLink(transaction, id);
    };
    return { entry, after: { ...member, isDisabled: true }, deed };
  });
}

export async function enable(door: Door, by: Actor, id: string): Promise<Changed> {
  return alter(door, id, (member) => {
    if (!member.isDisabled) return undefined;
    const entry: AuditEntry = { by, action: 'member-enabled', subject: { kind: 'member', id } };
    return { entry, after: { ...member, isDisabled: false }, deed: (transaction) => setDisabled(transaction, id, undefined) };
  });
}

/** A password that the machine's shell gives, in place of a link. */
export async function givePassword(door: Door, id: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await change(door, [{ by: 'shell', action: 'password-changed', subject: { kind: 'member', id } }], async (transaction) => {
    await setPassword(transaction, id, passwordHash);
    await dropLink(transaction, id);
    await endSessionsOf(transaction, id);
  });
}

interface Alteration {
  entry: AuditEntry;
  after: Member;
  deed(transaction: Tables): Promise<void>;
}

/** Held from the first look to the last write, so that two managers cannot both take the other's role away. */
async function alter(door: Door, id: string, decide: (member: Member) => Alteration | undefined): Promise<Changed> {
  return door.database.write(async (transaction) => {
    await holdEnd(transaction);
    const members = await listMembers(transaction);
    const member = members.find((each) => each.id === id);
    const alteration = member && decide(member);
    if (!alteration) return { kind: 'unchanged' };
    const rest = members.map((each) => (each.id === id ? alteration.after : each));
    if (members.some(isActiveManager) && !rest.some(isActiveManager)) return { kind: 'lastManager' };
    await audited(door, alteration.entry)(transaction);
    await alteration.deed(transaction);
    await endSessionsOf(transaction, id);
    return { kind: 'changed' };
  });
}

function isActiveManager({ role, isDisabled, isSetUp }: Member): boolean {
  return role === 'manager' && !isDisabled && isSetUp;
}
