// What must stand beside an article wherever it is shown.
import type { ArticleSummary } from '../../content/article';
import type { ArticleState } from '../../content/review';
import { generalNotice, type NoticeWords, overdueNotice, paymentNotice, sampleNotice } from '../../site/notices';
import type { Site } from '../../site/site';

/** To be read before the text: how far it can be relied on. */
export function leadingNotices({ sample }: Pick<ArticleSummary, 'sample'>, state: ArticleState): NoticeWords[] {
  return [...(sample ? [sampleNotice] : []), ...(state === 'overdue' ? [overdueNotice] : [])];
}

/** To be read after the text. */
export function closingNotices(site: Site): NoticeWords[] {
  return [paymentNotice(site), generalNotice];
}

/** Where to turn in an emergency, in one line. */
export function urgentLine({ urgentHelp }: Site): string {
  return `${urgentHelp.lead} ${urgentHelp.ways.map(({ text }) => `${text}.`).join(' ')}`;
}

export const inOneLine = ({ lead, text }: NoticeWords): string => `${lead} ${text}`;
