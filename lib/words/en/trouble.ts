// Pages that could not give what was asked for: each says what happened, and what to do.
import { said } from '../said';

export const trouble = {
  nowhere: {
    pageTitle: 'Page not found',
    title: 'There is no page at this address',
    lead: 'The address may be mistyped, or the page may have been taken down because it was out of date.',
    search: 'Search for what it was about',
  },
  gone: {
    title: 'This article was taken down',
    text: <Part>(day: Part) => said`We took it down on ${day}, and it will not come back. `,
    copy: 'If you have a copy of it, please do not rely on it any more.',
    instead: 'Read the article that takes its place',
  },
  failed: {
    title: 'This page could not be shown',
    lead: 'The fault is on our side. Try again in a minute; the phone number is at the foot of this page.',
  },
  broken: {
    title: 'This page could not be shown',
    lead: 'The fault is on our side.',
    text: 'If you were sending us a message, treat it as not sent: try again, or phone us. The number is at the foot of this page.',
    again: 'Try again',
    // Where not even the frame is there, with the clinic's own words.
    treatAsNotSent: 'If you were sending us a message, treat it as not sent.',
    home: 'Go to the home page',
    urgent: {
      lead: 'Thinking about suicide, or worried about someone? In the US,',
      call: 'call or text 988',
      danger: 'If life is in danger, call 911',
    },
  },
  notOpen: {
    title: 'This preview is not open',
    lead: 'The link may have ended, or a part of it may have been cut off. Ask the person who sent it to you for a new one.',
  },
  /** What is said when even the pages above are missing from the build. */
  last: {
    phone: (clinic: string, phone: string) => `You can phone ${clinic}: ${phone}`,
    notSent: {
      title: 'Your message was not sent',
      text: 'Go back with the back button of your browser. What you wrote should still be there: copy it, and open a new form.',
    },
    notFound: { title: 'There is no such page', text: 'See whether the address is whole.' },
    failed: { title: 'This page cannot be shown now', text: 'The fault is ours. Try again in a few minutes.' },
  },
};

export type TroubleWords = typeof trouble;
