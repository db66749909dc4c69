// The inbox, on SQLite.
import { inboxContract } from '../../support/inbox-contract';

inboxContract(async () => undefined);
