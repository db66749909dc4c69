// What must stand beside an article wherever it is shown.
import type { ArticleSummary } from '../../content/article';
import type { ArticleState } from '../../content/review';
import type { Edition } from '../../site/languages/edition';
import { type Notice, paymentNotice } from '../../site/notices';

/** To be read before the text: how far it can be relied on. */
export function leadingNotices({ sample }: Pick<ArticleSummary, 'sample'>, state: ArticleState, { words }: Edition): Notice[] {
  return [...(sample ? [words.notices.sample] : []), ...(state === 'overdue' ? [words.notices.overdue] : [])];
}

/** To be read after the text. */
export function closingNotices(site: Edition): Notice[] {
  return [paymentNotice(site), site.words.notices.general];
}

/** Where to turn in an emergency, in one line. */
export function urgentLine({ urgentHelp }: Edition): string {
  return `${urgentHelp.lead} ${urgentHelp.ways.map(({ text }) => `${text}.`).join(' ')}`;
}

export const inOneLine = ({ lead, text }: Notice): string => `${lead} ${text}`;
