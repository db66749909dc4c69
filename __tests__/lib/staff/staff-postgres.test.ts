// Coming in, on PostgreSQL: the same promises as on SQLite.
import { sql } from 'kysely';
import { auditContract } from '../../support/audit-contract';
import { ownPostgres } from '../../support/postgres';
import { staffContract } from '../../support/staff-contract';

jest.setTimeout(60_000);

const postgres = ownPostgres();

staffContract(() => postgres.newDatabase());

describe('the audit', () => {
  auditContract(
    () => postgres.newDatabase(),
    async (database) => void (await sql`alter table audit disable trigger all`.execute(database.query)),
  );
});
