// What is counted about inquiries: days, topics, articles and how long an answer took. No name, no word, nothing that is sealed.
import type { Database } from '../../platform/database';
import type { InquiryTables } from '../store';

export interface Counted {
  receivedAt: Date;
  topic: string;
  article: string | undefined;
  answeredAt: Date | undefined;
}

/** Those that were received since then and are still kept, without those that were set aside. The oldest first. */
export async function listCounted(database: Database, since: Date): Promise<Counted[]> {
  const rows = database.query
    .withTables<InquiryTables>()
    .selectFrom('inquiries')
    .select(['received_at', 'topic', 'article', 'answered_at'])
    .where('is_quarantined', '=', 0)
    .where('received_at', '>=', since.toISOString());
  return (await database.read(() => rows.orderBy('received_at').execute())).map(({ received_at, topic, article, answered_at }) => ({
    receivedAt: new Date(received_at),
    topic,
    article: article ?? undefined,
    answeredAt: answered_at ? new Date(answered_at) : undefined,
  }));
}
