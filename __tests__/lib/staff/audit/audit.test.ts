// The audit, on SQLite.
import { sql } from 'kysely';
import { auditContract } from '../../../support/audit-contract';

auditContract(
  async () => undefined,
  async (database) => {
    for (const deed of ['update', 'delete']) await sql.raw(`drop trigger audit_no_${deed}`).execute(database.query);
  },
);
