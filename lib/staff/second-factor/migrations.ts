// The tables of what comes after the password: secrets for codes from a phone, recovery codes, passkeys.
import type { Kysely } from 'kysely';

export async function addSecondFactors(query: Kysely<unknown>) {
  await query.schema
    .createTable('member_codes')
    .addColumn('member_id', 'text', (column) => column.primaryKey().references('members.id').onDelete('cascade'))
    // Sealed like an inquiry: unlike a password it has to be read again.
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('data_key', 'text', (column) => column.notNull())
    // Null until the first right code: nobody is asked for codes that their phone may not have.
    .addColumn('confirmed_at', 'text')
    // A code is good once.
    .addColumn('last_step', 'integer', (column) => column.notNull())
    .execute();
  await query.schema
    .createTable('recovery_codes')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id').onDelete('cascade'))
    .execute();
  await query.schema.createIndex('recovery_codes_member').on('recovery_codes').column('member_id').execute();
  await query.schema
    .createTable('passkeys')
    // Made here, for the audit and for forms; what the authenticator calls itself is long and no business of theirs.
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('credential_id', 'text', (column) => column.notNull().unique())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id').onDelete('cascade'))
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('counter', 'integer', (column) => column.notNull())
    .addColumn('transports', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await query.schema.createIndex('passkeys_member').on('passkeys').column('member_id').execute();
  await query.schema
    .createTable('used_challenges')
    .addColumn('challenge', 'text', (column) => column.primaryKey())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .execute();
}
