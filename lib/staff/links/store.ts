// One-time links by which a member sets a password: one open link a member, kept as a hash, gone when it is used.
import type { Database } from '../../platform/database';
import { hashOfToken, isToken } from '../../platform/secrets/tokens';
import type { Member } from '../member';
import { fromRow, type Tables } from '../store';
import type { StaffTables } from '../tables';

/** Long enough to be handed over on another day, short enough to be forgotten in a mailbox without harm. */
export const linkLivesForHours = 48;

/** A new link takes the place of the last one. */
export async function addLink(transaction: Tables, memberId: string, token: string, now: Date) {
  const row = { token_hash: hashOfToken(token), member_id: memberId, ends_at: new Date(now.getTime() + linkLivesForHours * 3_600_000).toISOString() };
  const insert = transaction.withTables<StaffTables>().insertInto('member_links').values(row);
  await insert.onConflict((conflict) => conflict.column('member_id').doUpdateSet({ token_hash: row.token_hash, ends_at: row.ends_at })).execute();
}

/** Whose link it is, while it is good. */
export async function findLinkOwner(database: Database, token: string, now: Date): Promise<Member | undefined> {
  if (!isToken(token)) return undefined;
  const query = database.query.withTables<StaffTables>().selectFrom('member_links').innerJoin('members', 'members.id', 'member_links.member_id');
  const found = query.selectAll('members').where('token_hash', '=', hashOfToken(token)).where('ends_at', '>', now.toISOString());
  const row = await database.read(() => found.executeTakeFirst());
  return row && row.disabled_at === null ? fromRow(row) : undefined;
}

/** Takes the link away and says whose it was. Of two that come at once, the second finds nothing. */
export async function useLink(transaction: Tables, token: string, now: Date): Promise<string | undefined> {
  const query = transaction.withTables<StaffTables>();
  const taken = await query
    .deleteFrom('member_links')
    .where('token_hash', '=', hashOfToken(token))
    .where('ends_at', '>', now.toISOString())
    .returning('member_id')
    .executeTakeFirst();
  return taken?.member_id;
}

export async function dropLink(transaction: Tables, memberId: string) {
  await transaction.withTables<StaffTables>().deleteFrom('member_links').where('member_id', '=', memberId).execute();
}

export async function dropAllLinks(transaction: Tables) {
  await transaction.withTables<StaffTables>().deleteFrom('member_links').execute();
}
