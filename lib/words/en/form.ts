// The contact form: what its script says by itself. Apart, because a browser must fetch nothing that only the server says.
import { said } from '../said';

const number = (count: number) => count.toLocaleString('en-US');
const characters = (count: number) => `${number(count)} ${count === 1 ? 'character' : 'characters'}`;
const minutes = (count: number) => (count === 1 ? 'a minute' : `${count} minutes`);

export const form = {
  label: 'Your question',
  name: 'Your name',
  email: 'Email address',
  phone: 'Phone number (optional)',
  topic: 'What is your question about?',
  message: 'Your question',
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
  errorTitle: (title: string) => `Error: ${title}`,
  faultTitle: 'There is a problem',
  tooLong: (label: string, most: number, length: number) => `${label} must be ${number(most)} characters or fewer. It has ${number(length)}`,
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
};

export type FormWords = typeof form;
