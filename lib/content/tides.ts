// The instants at which an article changes its state by itself. Pages are drawn again at these instants and at no other.
import { addDays, instantOf } from '../site/dates';
import { dueWithinDays, type Reviewable, reviewDueOn } from './review';

/** All instants of these articles, in no order and each once. A draft waits for nobody's clock. */
export function tidesOf(articles: readonly Reviewable[], timeZone: string): Date[] {
  const values = new Set(articles.flatMap((article) => (article.draft ? [] : turningPoints(article))));
  // A large site has few days and many articles, and what a day begins at takes long to find out.
  return [...values].map((value) => instantOf(value, timeZone));
}

function turningPoints(article: Reviewable): string[] {
  const dueOn = reviewDueOn(article);
  return [
    article.publishedOn,
    ...(article.expiresOn ? [article.expiresOn] : []),
    // Due from that many days before its day; overdue when its day is over.
    ...(dueOn ? [addDays(dueOn, -dueWithinDays), addDays(dueOn, 1)] : []),
  ];
}
