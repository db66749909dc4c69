// The page of an article, and the standing pages.
import { said } from '../said';

export const article = {
  byline: {
    writtenBy: 'Written by',
    reviewedBy: 'Reviewed by',
    awaitingReview: 'Awaiting clinical review',
    published: 'Published',
    updated: 'Updated',
    lastReviewed: 'Last reviewed',
    nextReview: 'Next review due',
    restsOn: 'Rests on',
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    readingTime: 'Reading time',
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
  takeaways: 'Key takeaways',
  contents: 'On this page',
  linkToSection: (title: string) => `Link to this section: ${title}`,
  questions: 'Common questions',
  call: {
    title: 'Still have a question?',
    text: 'You can write to us, or talk with your own doctor. Either is a good next step.',
    ask: 'Ask us a question',
  },
  changes: 'What changed',
  wordsUsed: 'Words used here',
  /** Beside the meaning of a word. */
  glossary: { more: (word: string) => `More about ${word}`, close: 'Close' },
  translation: {
    of: <Part>(original: Part) => said`This is a translation of ${original}.`,
    older: <Part>(original: Part) =>
      said`This translation is older than its original. Something has changed there since, so please read ${original} too, or ask us about it.`,
  },
  readNext: 'Read next',
  lastChanged: <Part>(day: Part) => said`Last changed on ${day}`,
  helpful: {
    title: 'Was this page helpful?',
    yes: 'Yes',
    no: 'No',
    counting: 'We only count how many say yes and no on a day.',
    wrong: 'Is something wrong here?',
    report: 'Report a mistake',
  },
  thanks: {
    pageTitle: 'Thank you',
    description: 'We count such answers by the day, and keep nothing about who gave them.',
    yes: 'Thank you',
    no: 'Thank you for telling us',
    counted: 'Your answer is counted. We keep how many answers an article got on a day, and nothing about who gave them.',
    enough: 'We have heard you',
    enoughLead: 'Several answers came from your network within the hour, so this one was not counted.',
    notKept: 'Your answer was not counted',
    notKeptLead: 'We could not store it. Please try again later.',
    unknown: 'Was a page helpful?',
    unknownLead: 'At the end of each article you can say so.',
    missing: <Part>(tell: Part, report: Part) =>
      said`We cannot ask back what was missing, because we do not know who you are. If you like, ${tell}, or ${report}.`,
    tell: 'tell us in your own words',
    report: 'report a mistake',
    back: <Part>(link: Part) => said`Back to ${link}`,
    all: 'All articles',
  },
  share: {
    label: 'Share this article',
    takeAlong: 'Take it along',
    sheet: 'Sheet to print',
    largeSheet: 'Sheet in large type',
    share: 'Share this article',
    email: 'Email',
    address: 'Address of this page:',
  },
  preview: {
    title: 'Preview',
    seen: 'Readers see this article too, as it was when the site was last built. ',
    unseen: 'Readers do not see this page. Only people with this link do. ',
    until: <Part>(day: Part) => said`Please do not pass the link on. It works until ${day}.`,
    ready: 'Nothing that the check can see keeps it from being published.',
    blockers: 'Before it can be published',
    advice: 'Worth a look',
    line: (line: number) => `Line ${line}:`,
  },
};

export type ArticleWords = typeof article;
