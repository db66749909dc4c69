// Where passkeys are kept: the public half of each, whose it is, and what they call it.
import type { Tables } from '../store';
import type { PasskeyRow, StaffTables } from '../tables';

export interface Passkey {
  id: string;
  credentialId: string;
  memberId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  /** Goes up with each use in some authenticators; stays 0 in those that are copied between devices. */
  counter: number;
  transports: string[];
  name: string;
  addedAt: Date;
  usedAt: Date | undefined;
}

export async function addPasskey(transaction: Tables, passkey: Passkey) {
  const insert = transaction.withTables<StaffTables>().insertInto('passkeys').values(toRow(passkey));
  await insert.onConflict((conflict) => conflict.column('credential_id').doNothing()).execute();
}

export async function listPasskeys(tables: Tables, memberId: string): Promise<Passkey[]> {
  const rows = tables.withTables<StaffTables>().selectFrom('passkeys').selectAll().where('member_id', '=', memberId).orderBy('added_at');
  return (await rows.execute()).map(fromRow);
}

export async function findPasskey(tables: Tables, credentialId: string): Promise<Passkey | undefined> {
  const row = await tables.withTables<StaffTables>().selectFrom('passkeys').selectAll().where('credential_id', '=', credentialId).executeTakeFirst();
  return row && fromRow(row);
}

export async function markUsed(transaction: Tables, id: string, counter: number, now: Date) {
  const update = transaction.withTables<StaffTables>().updateTable('passkeys').set({ counter, used_at: now.toISOString() });
  await update.where('id', '=', id).execute();
}

/** Only one of the member's own. */
export async function dropPasskey(transaction: Tables, id: string, memberId: string): Promise<boolean> {
  const drop = transaction.withTables<StaffTables>().deleteFrom('passkeys').where('id', '=', id).where('member_id', '=', memberId);
  return (await drop.returning('id').executeTakeFirst()) !== undefined;
}

export async function dropPasskeysOf(transaction: Tables, memberId: string) {
  await transaction.withTables<StaffTables>().deleteFrom('passkeys').where('member_id', '=', memberId).execute();
}

/** False when it was used before: an answer of an authenticator that somebody copied opens nothing a second time. */
export async function useChallenge(transaction: Tables, challenge: string, now: Date, endsAt: Date): Promise<boolean> {
  const query = transaction.withTables<StaffTables>();
  await query.deleteFrom('used_challenges').where('ends_at', '<', now.toISOString()).execute();
  const insert = query.insertInto('used_challenges').values({ challenge, ends_at: endsAt.toISOString() });
  const added = await insert
    .onConflict((conflict) => conflict.column('challenge').doNothing())
    .returning('challenge')
    .executeTakeFirst();
  return added !== undefined;
}

function toRow({ id, credentialId, memberId, publicKey, counter, transports, name, addedAt, usedAt }: Passkey): PasskeyRow {
  return {
    id,
    credential_id: credentialId,
    member_id: memberId,
    public_key: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports: transports.join(' '),
    name,
    added_at: addedAt.toISOString(),
    used_at: usedAt?.toISOString() ?? null,
  };
}

function fromRow({ id, credential_id, member_id, public_key, counter, transports, name, added_at, used_at }: PasskeyRow): Passkey {
  return {
    id,
    credentialId: credential_id,
    memberId: member_id,
    publicKey: new Uint8Array(Buffer.from(public_key, 'base64url')),
    counter: Number(counter),
    transports: transports.split(' ').filter(Boolean),
    name,
    addedAt: new Date(added_at),
    usedAt: used_at === null ? undefined : new Date(used_at),
  };
}
