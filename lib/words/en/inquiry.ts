// The contact form: its fields, its faults, its answers.
import { said } from '../said';

const number = (count: number) => count.toLocaleString('en-US');
const characters = (count: number) => `${number(count)} ${count === 1 ? 'character' : 'characters'}`;
const minutes = (count: number) => (count === 1 ? 'a minute' : `${count} minutes`);

const labels = {
  name: 'Your name',
  email: 'Email address',
  phone: 'Phone number (optional)',
  topic: 'What is your question about?',
  message: 'Your question',
};

export const inquiry = {
  title: 'Ask us a question',
  mistakeTitle: 'Report a mistake',
  description: 'Write to the clinic. No account is needed, and the form works without JavaScript.',
  errorTitle: (title: string) => `Error: ${title}`,
  about: 'About:',
  before: {
    title: 'Not for emergencies',
    unwatched: 'Nobody watches this form around the clock.',
    talk: <Part>(phone: Part) => said`If you would rather talk, phone ${phone}.`,
    answer: (within: string) => `Do not send more medical details than we need to understand your question. We answer within ${within}.`,
    privacy: 'How we handle what you write',
  },
  form: {
    label: 'Your question',
    ...labels,
    emailHint: 'We answer to this address.',
    choose: 'Choose one',
    messageHint: (most: number) => `Up to ${number(most)} characters. Leave out medical details that are not needed to understand it.`,
    left: (count: number) => `You have ${characters(count)} left`,
    tooMany: (count: number) => `You have ${characters(count)} too many`,
    consent: (clinic: string) => `${clinic} may store my question in order to answer it`,
    trap: 'Leave this field empty',
    send: 'Send your question',
    sending: 'Sending…',
    slow: <Part>(phone: Part) => said`This takes longer than usual. Please leave this page open, or phone ${phone}.`,
  },
  faults: {
    title: 'There is a problem',
    name: 'Enter your name',
    email: 'Enter your email address, so that we can reply',
    emailWithoutAt: 'Email address needs an @ sign, like name@example.com',
    emailUnknown: 'Enter an email address that we can reply to, like name@example.com',
    topic: 'Choose what your question is about',
    message: 'Enter your question',
    consent: 'Tick the box to let us store your question',
    labels: { name: labels.name, email: labels.email, phone: 'Phone number', message: labels.message },
    oneLine: (label: string) => `${label} must be on one line`,
    tooLong: (label: string, most: number, length: number) => `${label} must be ${number(most)} characters or fewer. It has ${number(length)}`,
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
  problems: {
    notSent: 'Your question was not sent',
    maybeSent: 'Your question may not have been sent',
    stale: <Part>(phone: Part) =>
      said`This copy of the form can no longer be used. Nothing was sent. What you wrote is still below; send it again, or phone ${phone}.`,
    tooFast: <Part>(phone: Part) =>
      said`The form came back faster than people usually write. Nothing was sent. What you wrote is still below; send it again in a few seconds, or phone ${phone}.`,
    full: 'More questions have reached us in the last hour than we can take.',
    // "From your internet connection", not "from you": a household or a ward shares one address.
    enough: (most: number) => `We already have ${most === 1 ? '1 question' : `${most} questions`} from your internet connection in the last hour.`,
    limited: <Part>(reached: string, inMinutes: number, phone: Part) =>
      said<
        string | Part
      >`${reached} Nothing was sent. What you wrote is still below: leave this page open and send it again in ${minutes(inMinutes)}. Phone ${phone} if this cannot wait.`,
    notSaved: <Part>(phone: Part) =>
      said`We could not save your question. Nothing was sent. What you wrote is still below; try again, or phone ${phone}.`,
    unsure: <Part>(phone: Part) =>
      said`We do not know whether your question was saved. What you wrote is still below. Send it again (we keep only one copy), or phone ${phone}.`,
    outdated: <Part>(newForm: Part, phone: Part) =>
      said`The site has changed since you opened this page, and no longer knows this form. Nothing was sent. What you wrote is still below: copy it, ${newForm}, and paste it there. Or phone ${phone}.`,
    newForm: 'open the form anew in a new tab',
    tooLong: <Part>(phone: Part) =>
      said`What you wrote is too long for this form. Nothing was sent. It is still below: shorten it and send it again, or phone ${phone}.`,
    unreachable: <Part>(phone: Part) =>
      said`We could not reach the clinic's server, so we do not know whether your message arrived. What you wrote is still here. Send it again (we keep only one copy), or phone ${phone}.`,
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
