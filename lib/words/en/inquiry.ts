// The contact form as the server speaks of it: its page, its faults, its answers.
import { said } from '../said';
import { form } from './form';

export const inquiry = {
  title: 'Ask us a question',
  mistakeTitle: 'Report a mistake',
  description: 'Write to the clinic. No account is needed, and the form works without JavaScript.',
  errorTitle: form.errorTitle,
  about: 'About:',
  before: {
    title: 'Not for emergencies',
    unwatched: 'Nobody watches this form around the clock.',
    talk: <Part>(phone: Part) => said`If you would rather talk, phone ${phone}.`,
    answer: (within: string) => `Do not send more medical details than we need to understand your question. We answer within ${within}.`,
    privacy: 'How we handle what you write',
  },
  faults: {
    name: 'Enter your name',
    email: 'Enter your email address, so that we can reply',
    emailWithoutAt: 'Email address needs an @ sign, like name@example.com',
    emailUnknown: 'Enter an email address that we can reply to, like name@example.com',
    topic: 'Choose what your question is about',
    message: 'Enter your question',
    consent: 'Tick the box to let us store your question',
    labels: { name: form.name, email: form.email, phone: 'Phone number', message: form.message },
    oneLine: (label: string) => `${label} must be on one line`,
    tooLong: form.tooLong,
    /** For a field that came twice or as a file. */
    again: {
      name: 'Enter your name once, as text',
      email: 'Enter one email address, as text',
      phone: 'Enter one phone number, as text',
      topic: 'Choose one topic for your question',
      message: 'Enter your question once, as text',
      consent: 'Tick the box to let us store your question',
    },
  },
  /** Of the mail that answers. It goes through mail servers, so it says nothing about what was asked. */
  answerSubject: (clinic: string, reference: string) => `Your question to ${clinic} (${reference})`,
  receipt: {
    pageTitle: 'Your question',
    title: 'We have your question',
    reference: <Part>(reference: Part) => said`Your reference is ${reference}`,
    arrived: <Part>(day: string, within: string, phone: Part) =>
      said<
        string | Part
      >`It arrived on ${day}. We answer by email within ${within}. If you do not hear from us, phone ${phone} and give this reference.`,
    setAside: <Part>(day: string, within: string, phone: Part) =>
      said<
        string | Part
      >`It arrived on ${day} and is kept. A filter against automatic messages has set it aside, so an answer may take longer than ${within}. If you wrote it yourself, phone ${phone} and give this reference, and it need not wait.`,
    urgent: 'If it cannot wait',
    goOn: 'Go on to the articles',
    unknown: 'We do not know this reference',
    unknownLead: 'We have no question under it. A letter may be missing, or the question may have been erased, as every one is after a time.',
    unknownText: <Part>(phone: Part) => said`If you have just written to us, treat it as not sent. If you are waiting for an answer, phone ${phone}.`,
    unavailable: 'We cannot look at our records',
    unavailableLead: 'We cannot tell at the moment whether we have this question. Load this page again in a minute.',
    unavailableText: <Part>(phone: Part) => said`If it cannot wait, phone ${phone}.`,
  },
  notSent: {
    title: 'Your message was not sent',
    lead: 'We could not take it. It may have been too large, not have reached us in one piece, or come from an older copy of this form.',
    steps: [
      'Go back with the back button of your browser. What you wrote should still be there.',
      'Copy your question. Then choose “Contact” at the top of that page, which opens a new form.',
      'Paste your question there and send it. If it is longer than a page, send a shorter version.',
    ],
    gone: <Part>(newForm: Part, phone: Part) => said`If your text is gone, ${newForm}. If you would rather talk, phone ${phone}.`,
    newForm: 'start with a new form',
  },
};

export type InquiryWords = typeof inquiry;
