// The numbers as their page shows them: labels and titles instead of ids.
import { firstDay, type InquiryNumbers, numbersOf, weekCount } from '../../inquiries/numbers/numbers';
import { listCounted } from '../../inquiries/numbers/store';
import { dayOf, instantOf } from '../../site/dates';
import { getSite } from '../../site/site';
import type { Session } from '../../staff/sessions/store';
import { type Opened, tell } from './opened';

export interface NumbersView extends InquiryNumbers {
  weekCount: number;
  /** The first and the last day that count. */
  from: string;
  to: string;
}

export async function numbersFor(opened: Opened, session: Session): Promise<NumbersView> {
  const { database, clock } = opened;
  const { timeZone, inquiryTopics } = getSite();
  const from = firstDay(clock.now(), timeZone);
  const numbers = numbersOf(await listCounted(database, instantOf(from, timeZone)), clock.now(), timeZone);
  await tell(opened, session, { action: 'numbers-viewed' });
  const topics = numbers.topics.map(({ id, count }) => ({ id: inquiryTopics.find((topic) => topic.id === id)?.label ?? id, count }));
  return { ...numbers, topics, weekCount, from, to: dayOf(clock.now(), timeZone) };
}
