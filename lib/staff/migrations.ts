// The tables of staff, step by step. Only text and integer columns, so that SQLite and PostgreSQL take the same steps.
import { type Kysely, sql } from 'kysely';
import type { Steps } from '../platform/migrate';
import { createAudit } from './audit/migrations';
import { roles } from './member';
import { addSecondFactors } from './second-factor/migrations';
import { sessionStages } from './sessions/session';

export const staffSteps: Steps = {
  room: 'staff',
  steps: {
    '0001-members': createMembers,
    '0002-audit': createAudit,
    '0003-second-factors': addSecondFactors,
  },
};

async function createMembers(query: Kysely<unknown>) {
  const list = (words: readonly string[]) => sql.join(words.map((word) => sql.lit(word)));
  await query.schema
    .createTable('members')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    // Null until it is set by the one-time link: there is no default password.
    .addColumn('password_hash', 'text')
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('disabled_at', 'text')
    .addCheckConstraint('members_role', sql`role in (${list(roles)})`)
    .execute();
  await query.schema
    .createTable('member_links')
    // A hash: whoever reads the database cannot use what is in it.
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    // One open link a member: a new one takes the place of the last.
    .addColumn('member_id', 'text', (column) => column.notNull().unique().references('members.id').onDelete('cascade'))
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .execute();
  await query.schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id').onDelete('cascade'))
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    // When the member last proved who they are; for what needs a proof of the last minutes.
    .addColumn('proved_at', 'text', (column) => column.notNull())
    .addCheckConstraint('sessions_stage', sql`stage in (${list(sessionStages)})`)
    .execute();
  await query.schema.createIndex('sessions_member').on('sessions').column('member_id').execute();
  await query.schema
    .createTable('sign_in_attempts')
    // A keyed hash of an account or of a network: nobody can read from it whose it is.
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('last_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .execute();
  await query.schema.createIndex('sign_in_attempts_ends_at').on('sign_in_attempts').column('ends_at').execute();
}
