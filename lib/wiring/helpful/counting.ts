// The desk's part that counts whether pages were helpful, and tells staff what readers said (`getDesk().listHelpfulness`).
import type { HelpfulAnswer, Helpfulness, HelpfulOutcome } from '../../feedback/helpfulness';
import { keepPace } from '../../feedback/pace';
import { countAnswer, listHelpfulness } from '../../feedback/store';
import type { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database';
import { dayOf } from '../../site/dates';
import { getSite } from '../../site/site';

export interface FeedbackDesk {
  countHelpful(article: string, answer: HelpfulAnswer, client: string | undefined): Promise<HelpfulOutcome>;
  /** How readers answered on these days (`YYYY-MM-DD`, both included) by article, those with most answers first. */
  listHelpfulness(days: { from: string; to: string }): Promise<Helpfulness[]>;
}

type WithRoom = <Result>(deed: (room: { database: Database }) => Promise<Result>) => Promise<Result>;

export function collectFeedback(withRoom: WithRoom, clock: Clock): FeedbackDesk {
  const pace = keepPace(clock);
  return {
    countHelpful: async (article, answer, client) => {
      if (!pace.admit(article, client)) return 'enough';
      const day = dayOf(clock.now(), getSite().timeZone);
      // The desk has logged the fault; an answer less is no reason to show a reader an error.
      return withRoom(({ database }) => countAnswer(database, { article, day, answer })).then(
        () => 'counted',
        () => 'not-kept',
      );
    },
    listHelpfulness: (days) => withRoom(({ database }) => listHelpfulness(database, days)),
  };
}
