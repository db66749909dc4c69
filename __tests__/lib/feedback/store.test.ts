// Where answers to "Was this page helpful?" are counted, on both databases.
import { describe } from '@jest/globals';
import { feedbackContract } from '../../support/feedback-contract';
import { ownPostgres } from '../../support/postgres';
import { temporaryDatabase } from '../../support/stores';

describe('on SQLite', () => {
  feedbackContract(() => temporaryDatabase());
});

describe('on PostgreSQL', () => {
  const postgres = ownPostgres();
  feedbackContract(async () => temporaryDatabase(await postgres.newDatabase()));
});
