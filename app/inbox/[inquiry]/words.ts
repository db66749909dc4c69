// One inquiry in the words of the people who read it.
import type { HistoryEntry } from '@/components/inbox/history/history';
import { lastChangedOn } from '@/lib/content/article-dates';
import { getLibrary } from '@/lib/content/languages/libraries';
import { writeDay, writeShortly } from '@/lib/site/dates';
import { getEdition } from '@/lib/site/languages/edition';
import { firstLanguage, getSite, listLanguages } from '@/lib/site/site';
import type { InquiryView } from '@/lib/wiring/inbox/inbox';

export function when(instant: Date, { now }: Pick<InquiryView, 'now'>): string {
  return writeShortly(instant, now, getSite());
}

export function optionsOf(words: Record<string, string>) {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}

/** Where it stands, in a sentence. */
export function standingWords({ inquiry, takenBy, dueAt, isOverdue, now }: InquiryView): string {
  const due = dueAt && !isOverdue ? ` An answer is promised by ${when(new Date(dueAt.getTime() - 60_000), { now })}.` : '';
  const late = isOverdue ? ' The time in which we promise an answer is over.' : '';
  if (inquiry.isQuarantined && inquiry.status === 'closed') return 'It is marked as spam.';
  if (inquiry.isQuarantined) return 'Set aside as suspect. Nobody was mailed about it. Look at it, and say whether it is spam.';
  if (inquiry.status === 'new') return `Nobody has it in hand yet.${due}${late}`;
  if (inquiry.status === 'open') return `${takenBy === 'you' ? 'You have' : `${takenBy ?? 'Somebody'} has`} it in hand.${due}${late}`;
  return inquiry.status === 'answered' ? 'It is answered.' : 'It is closed.';
}

export function undoWords(kind: string): string {
  const words: Record<string, string> = {
    take: 'You took it.',
    answer: 'You marked it as answered.',
    close: 'You closed it.',
    reopen: 'You opened it again.',
    spam: 'You marked it as spam.',
    notSpam: 'You marked it as not spam, and staff are told of it by mail.',
  };
  return words[kind] ?? '';
}

export function historyOf({ history, now }: InquiryView): HistoryEntry[] {
  return history.map(({ id, at, kind, by, words, note, isUnreadable }) => ({
    id,
    at: at.toISOString(),
    when: when(at, { now }),
    what: `${sentences[kind](by ?? 'Somebody')}${words ? `: ${words.toLowerCase()}` : ''}.`,
    note: isUnreadable ? 'This note cannot be opened with the present keys.' : note,
  }));
}

const sentences: Record<InquiryView['history'][number]['kind'], (who: string) => string> = {
  received: () => 'It came in',
  take: (who) => `${who} took it`,
  answer: (who) => `${who} marked it as answered`,
  close: (who) => `${who} closed it`,
  reopen: (who) => `${who} opened it again`,
  spam: (who) => `${who} marked it as spam`,
  notSpam: (who) => `${who} marked it as not spam`,
  undo: (who) => `${who} took the last step back`,
  note: (who) => `${who} wrote a note`,
  resend: (who) => `${who} sent the mail to staff again`,
};

/** Whether staff should have had a mail about it, and there is trouble with it. After one that went out, people would wonder to whom another goes. */
export function isMailMissing({ inquiry, notices }: InquiryView): boolean {
  return !inquiry.isQuarantined && notices.every(({ state, attemptCount }) => state === 'dead' || (state === 'ready' && attemptCount > 0));
}

/** What became of the mails to staff. */
export function noticeWords({ notices, inquiry, now }: InquiryView): string[] {
  if (notices.length === 0) return [inquiry.isQuarantined ? 'No mail was sent, because it was set aside.' : 'No mail was made for it. Send it now.'];
  return notices.map(({ state, attemptCount, changedAt, nextAt, lastCode }) => {
    const code = lastCode ? ` The mail server said ${lastCode}.` : '';
    if (state === 'sent') return `A mail to staff was sent ${when(changedAt, { now })}.`;
    if (state === 'leased') return 'A mail to staff is being sent at this moment.';
    if (state === 'dead') return `The mail to staff was given up after ${tries(attemptCount)}.${code}`;
    if (attemptCount === 0) return 'A mail to staff is waiting to be sent.';
    return `The mail to staff is late: ${tries(attemptCount)} failed.${code}${nextAt ? ` The next try is ${when(nextAt, { now })}.` : ''}`;
  });
}

function tries(count: number): string {
  return count === 1 ? '1 try' : `${count} tries`;
}

/** The language of the form, when it is not the first one of the site. */
export function languageWords({ language }: InquiryView['inquiry']): string | undefined {
  return language === undefined || language === firstLanguage() ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(language);
}

/** In the language in which somebody asked. */
export function answerSubject({ language, reference }: InquiryView['inquiry']): string {
  const { words, clinic } = getEdition(listLanguages().find((each) => each === language));
  return words.inquiry.answerSubject(clinic.name, reference);
}

/** The article from which somebody came, as it was then and as it is now. */
export async function articleOf({ article, articleVersion, language }: InquiryView['inquiry']) {
  if (!article) return undefined;
  const spoken = listLanguages().find((each) => each === language);
  const library = getLibrary(spoken);
  const known = (await library.listAll()).find(({ slug }) => slug === article);
  const isPublic = (await library.findSummary(article)) !== undefined;
  return {
    title: known?.title ?? article,
    href: isPublic ? getEdition(spoken).addresses.article(article) : undefined,
    version: articleVersion && writeDay(articleVersion, getSite()),
    isChanged: known !== undefined && articleVersion !== undefined && lastChangedOn(known) !== articleVersion,
  };
}
