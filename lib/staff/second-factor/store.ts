// Where the secrets for codes and the hashes of recovery codes are kept.
import type { Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import { open, rewrap, seal } from '../../platform/sealing';
import { newSecret } from '../../platform/secrets/tokens';
import type { Tables } from '../store';
import type { StaffTables } from '../tables';
import { hashOfRecoveryCode } from './recovery-code';

export interface CodeSecret {
  secret: Buffer;
  isConfirmed: boolean;
  lastStep: number;
}

const ownerOf = (memberId: string) => ({ kind: 'code secret', id: memberId });

/** A new secret that is not asked for yet. One that is in use stays until it is confirmed. */
export async function addSecret(transaction: Tables, memberId: string, ring: KeyRing) {
  const { sealed, keyId, dataKey } = seal(newSecret(20).toString('base64'), ownerOf(memberId), ring);
  const row = { member_id: memberId, secret: sealed, key_id: keyId, data_key: dataKey, confirmed_at: null, last_step: 0 };
  const insert = transaction.withTables<StaffTables>().insertInto('member_codes').values(row);
  await insert.onConflict((conflict) => conflict.column('member_id').doUpdateSet(row).where('member_codes.confirmed_at', 'is', null)).execute();
}

export async function findSecret(tables: Tables, memberId: string, ring: KeyRing): Promise<CodeSecret | undefined> {
  const row = await tables.withTables<StaffTables>().selectFrom('member_codes').selectAll().where('member_id', '=', memberId).executeTakeFirst();
  if (!row) return undefined;
  const text = open({ sealed: row.secret, keyId: row.key_id, dataKey: row.data_key }, ownerOf(memberId), ring);
  return { secret: Buffer.from(text, 'base64'), isConfirmed: row.confirmed_at !== null, lastStep: Number(row.last_step) };
}

/** Whether a member is asked for a code; needs no key. */
export async function hasCodes(tables: Tables, memberId: string): Promise<boolean> {
  const rows = tables.withTables<StaffTables>().selectFrom('member_codes').select('member_id').where('member_id', '=', memberId);
  return (await rows.where('confirmed_at', 'is not', null).executeTakeFirst()) !== undefined;
}

/** Uses up a step, and with it every earlier one. False when another was faster. */
export async function useStep(transaction: Tables, memberId: string, step: number): Promise<boolean> {
  const update = transaction.withTables<StaffTables>().updateTable('member_codes').set({ last_step: step });
  const row = await update.where('member_id', '=', memberId).where('last_step', '<', step).returning('member_id').executeTakeFirst();
  return row !== undefined;
}

export async function confirmSecret(transaction: Tables, memberId: string, now: Date) {
  const update = transaction.withTables<StaffTables>().updateTable('member_codes').set({ confirmed_at: now.toISOString() });
  await update.where('member_id', '=', memberId).execute();
}

export async function dropSecret(transaction: Tables, memberId: string) {
  const query = transaction.withTables<StaffTables>();
  await query.deleteFrom('member_codes').where('member_id', '=', memberId).execute();
  await query.deleteFrom('recovery_codes').where('member_id', '=', memberId).execute();
}

/** In the place of all earlier ones. */
export async function replaceRecoveryCodes(transaction: Tables, memberId: string, codes: readonly string[]) {
  const query = transaction.withTables<StaffTables>();
  await query.deleteFrom('recovery_codes').where('member_id', '=', memberId).execute();
  const rows = codes.map((code) => ({ code_hash: hashOfRecoveryCode(code), member_id: memberId }));
  await query.insertInto('recovery_codes').values(rows).execute();
}

/** Takes a code away. Of two that come at once, the second finds nothing. */
export async function useRecoveryCode(transaction: Tables, memberId: string, code: string): Promise<boolean> {
  const taken = transaction.withTables<StaffTables>().deleteFrom('recovery_codes').where('member_id', '=', memberId);
  return (await taken.where('code_hash', '=', hashOfRecoveryCode(code)).returning('code_hash').executeTakeFirst()) !== undefined;
}

export async function countRecoveryCodes(tables: Tables, memberId: string): Promise<number> {
  const rows = tables.withTables<StaffTables>().selectFrom('recovery_codes').select('code_hash').where('member_id', '=', memberId);
  return (await rows.execute()).length;
}

/** Seals every secret again by the key that writes now. Members are few, so they are done in one transaction. */
export async function rewrapSecrets(database: Database, ring: KeyRing): Promise<void> {
  await database.write(async (transaction) => {
    const query = transaction.withTables<StaffTables>();
    const rows = await query.selectFrom('member_codes').selectAll().where('key_id', '!=', ring.writing.id).execute();
    for (const { member_id, key_id, data_key } of rows) {
      const { keyId, dataKey } = rewrap({ keyId: key_id, dataKey: data_key }, ownerOf(member_id), ring);
      await query.updateTable('member_codes').set({ key_id: keyId, data_key: dataKey }).where('member_id', '=', member_id).execute();
    }
  });
}
