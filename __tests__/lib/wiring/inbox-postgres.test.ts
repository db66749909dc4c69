// The inbox, on PostgreSQL: the same promises as on SQLite.
import { inboxContract } from '../../support/inbox-contract';
import { ownPostgres } from '../../support/postgres';

jest.setTimeout(60_000);

const postgres = ownPostgres();

inboxContract(() => postgres.newDatabase());
