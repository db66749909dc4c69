// Where members are kept. The only file that asks their table anything; sessions, links and attempts have stores of their own.
import { z } from 'zod';
import type { Database } from '../platform/database';
import { type Member, type Role, roles } from './member';
import type { MemberRow, StaffTables } from './tables';

/** A transaction, or anything that a room's tables can be added to. */
export type Tables = Pick<Database['query'], 'withTables'>;

/** The one place where a password's hash is read, beside whose it is. */
export interface Account extends Member {
  passwordHash: string | undefined;
}

export interface NewMember {
  id: string;
  email: string;
  name: string;
  role: Role;
  addedAt: Date;
}

/** Adds a member, unless there is one with this address; says which of the two. Safe to run again. */
export async function addMember(transaction: Tables, { addedAt, ...member }: NewMember): Promise<'added' | 'known'> {
  const query = transaction.withTables<StaffTables>();
  const row = { ...member, added_at: addedAt.toISOString() };
  await query
    .insertInto('members')
    .values(row)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const { id } = await query.selectFrom('members').select('id').where('email', '=', member.email).executeTakeFirstOrThrow();
  return id === member.id ? 'added' : 'known';
}

export async function findAccount(tables: Tables, key: { email: string } | { id: string }): Promise<Account | undefined> {
  const all = tables.withTables<StaffTables>().selectFrom('members').selectAll();
  const row = await ('email' in key ? all.where('email', '=', key.email) : all.where('id', '=', key.id)).executeTakeFirst();
  return row && { ...fromRow(row), passwordHash: row.password_hash ?? undefined };
}

export async function listMembers(tables: Tables): Promise<Member[]> {
  const rows = await tables.withTables<StaffTables>().selectFrom('members').selectAll().orderBy('email').execute();
  return rows.map(fromRow);
}

export async function setPassword(transaction: Tables, id: string, passwordHash: string, name?: string) {
  const columns = { password_hash: passwordHash, ...(name === undefined ? {} : { name }) };
  await transaction.withTables<StaffTables>().updateTable('members').set(columns).where('id', '=', id).execute();
}

export async function setRole(transaction: Tables, id: string, role: Role) {
  await transaction.withTables<StaffTables>().updateTable('members').set({ role }).where('id', '=', id).execute();
}

export async function setName(transaction: Tables, id: string, name: string) {
  await transaction.withTables<StaffTables>().updateTable('members').set({ name }).where('id', '=', id).execute();
}

export async function setDisabled(transaction: Tables, id: string, at: Date | undefined) {
  const columns = { disabled_at: at?.toISOString() ?? null };
  await transaction.withTables<StaffTables>().updateTable('members').set(columns).where('id', '=', id).execute();
}

const roleSchema = z.enum(roles);

export function fromRow({ id, email, name, role, password_hash, added_at, disabled_at }: MemberRow): Member {
  return {
    id,
    email,
    name,
    role: roleSchema.parse(role),
    isSetUp: password_hash !== null,
    isDisabled: disabled_at !== null,
    addedAt: new Date(added_at),
  };
}
