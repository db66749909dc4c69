// Where sessions are kept: a hash of each token, whose it is, and when it was last seen. Signing out deletes the row, so an old cookie opens nothing.
import type { Database } from '../../platform/database';
import { hashOfToken, isToken, newToken } from '../../platform/secrets/tokens';
import type { Member } from '../member';
import { fromRow, type Tables } from '../store';
import type { StaffTables } from '../tables';
import { hasEnded, isFresh, minutesSince, type SessionLimits, type SessionStage, seenWithinMinutes } from './session';

export interface Session {
  /** The hash of its token. */
  id: string;
  member: Member;
  stage: SessionStage;
  startedAt: Date;
  /** Whether the member proved in the last minutes who they are. */
  isFresh: boolean;
}

export interface NewSession {
  token: string;
  memberId: string;
  stage: SessionStage;
  at: Date;
}

/** Always a new token: one that somebody brought along is never taken over. */
export function newSession(memberId: string, stage: SessionStage, at: Date): NewSession {
  return { token: newToken(), memberId, stage, at };
}

export async function addSession(transaction: Tables, { token, memberId, stage, at }: NewSession) {
  const now = at.toISOString();
  const row = { token_hash: hashOfToken(token), member_id: memberId, stage, started_at: now, seen_at: now, proved_at: now };
  const insert = transaction.withTables<StaffTables>().insertInto('sessions').values(row);
  await insert.onConflict((conflict) => conflict.column('token_hash').doNothing()).execute();
}

/** The session of a token that is still good. Writes only when it was not seen for a minute. */
export async function findSession(
  database: Database,
  token: string | undefined,
  stage: SessionStage,
  now: Date,
  limits: SessionLimits,
): Promise<Session | undefined> {
  if (!isToken(token)) return undefined;
  const query = database.query.withTables<StaffTables>();
  const id = hashOfToken(token);
  const found = query.selectFrom('sessions').innerJoin('members', 'members.id', 'sessions.member_id').selectAll().where('token_hash', '=', id);
  const row = await database.read(() => found.executeTakeFirst());
  if (!row || row.stage !== stage || row.disabled_at !== null) return undefined;
  const times = { stage: row.stage, startedAt: new Date(row.started_at), seenAt: new Date(row.seen_at) };
  if (hasEnded(times, now, limits)) return undefined;
  if (minutesSince(times.seenAt, now) >= seenWithinMinutes) await markSeen(database, id, now);
  const { stage: present, startedAt } = times;
  return { id, member: fromRow(row), stage: present, startedAt, isFresh: isFresh(new Date(row.proved_at), now) };
}

async function markSeen(database: Database, id: string, now: Date) {
  await database.write(async (transaction) => {
    const update = transaction.withTables<StaffTables>().updateTable('sessions').set({ seen_at: now.toISOString() });
    await update.where('token_hash', '=', id).execute();
  });
}

export async function markProved(transaction: Tables, id: string, now: Date) {
  const update = transaction.withTables<StaffTables>().updateTable('sessions').set({ proved_at: now.toISOString() });
  await update.where('token_hash', '=', id).execute();
}

export async function endSession(transaction: Tables, id: string) {
  await transaction.withTables<StaffTables>().deleteFrom('sessions').where('token_hash', '=', id).execute();
}

/** Ends every session of a member, but for the one that may stay. */
export async function endSessionsOf(transaction: Tables, memberId: string, but = '') {
  const all = transaction.withTables<StaffTables>().deleteFrom('sessions').where('member_id', '=', memberId);
  await all.where('token_hash', '!=', but).execute();
}

/** Rows that no cookie can open any more are of no use. */
export async function forgetSessions(transaction: Tables, now: Date, { liveForHours }: SessionLimits) {
  const oldest = new Date(now.getTime() - liveForHours * 3_600_000).toISOString();
  await transaction.withTables<StaffTables>().deleteFrom('sessions').where('started_at', '<', oldest).execute();
}

export async function endAllSessions(transaction: Tables) {
  await transaction.withTables<StaffTables>().deleteFrom('sessions').execute();
}
