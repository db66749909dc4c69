// What staff do with an inquiry: who has it, in which version it is, and a history that tells who did what.
import type { Kysely } from 'kysely';

export async function addHandling(query: Kysely<unknown>) {
  const inquiries = () => query.schema.alterTable('inquiries');
  // Raised by each step. Whoever names an older one has not seen what others did meanwhile, and changes nothing.
  await inquiries()
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  // The id of a member. Members belong to another room, so the database does not tie the two.
  await inquiries().addColumn('taken_by', 'text').execute();
  await inquiries().addColumn('answered_at', 'text').execute();
  // In clear, so that the list can be sorted by it without opening every inquiry. It says that words of the list were found, not which.
  await inquiries()
    .addColumn('is_urgent', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  // The day on which the article that the visitor had read was last changed.
  await inquiries().addColumn('article_version', 'text').execute();
  await query.schema
    .createIndex('inquiries_listed')
    .on('inquiries')
    .columns(['is_quarantined', 'status', 'is_urgent', 'received_at', 'id'])
    .execute();
  // For the list of all: without it 10,000 rows are sorted for each page of fifty. Both are read backwards.
  await query.schema.createIndex('inquiries_all').on('inquiries').columns(['is_urgent', 'received_at', 'id']).execute();

  const history = () => query.schema.alterTable('inquiry_history');
  await history().addColumn('member_id', 'text').execute();
  // A code, such as how it was answered.
  await history().addColumn('detail', 'text').execute();
  await history().addColumn('version', 'integer').execute();
  // How things stood before, as JSON, so that the step can be taken back. Null where there is nothing to take back.
  await history().addColumn('before', 'text').execute();
  // A note's words, sealed like an inquiry's own and by a key of its own.
  await history().addColumn('note', 'text').execute();
  await history().addColumn('key_id', 'text').execute();
  await history().addColumn('data_key', 'text').execute();
  await query.schema.createIndex('inquiry_history_key_id').on('inquiry_history').column('key_id').execute();
}
