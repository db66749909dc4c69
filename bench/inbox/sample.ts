// Inquiries of people who do not exist, the same at each run: for the bench, and for the pictures of the handbook.
import type { Inquiry } from '../../lib/inquiries/inquiry';

const people = [
  ['Maya Lindqvist', 'maya.lindqvist@example.org', '+1 555 555 0142'],
  ['Tomasz Wójcik', 'tomasz@example.net', undefined],
  ['Grace Adeyemi', 'grace.adeyemi@example.com', 'after 5 pm: 555 0117'],
  ['王小明', 'xiaoming@example.org', undefined],
  ['Robert Hale', 'r.hale@example.com', '555 555 0199'],
  ['Noor van Dijk', 'noor@example.nl', undefined],
  ['Ellen Ortiz', 'ellen.ortiz@example.org', '+1 555 555 0163'],
] as const;

const questions = [
  ['appointment', 'I would like to move my appointment on Thursday to the week after, if there is still a place in the morning. Is that possible?'],
  ['question', 'I read that I should not drive on the day of a treatment. Does that also hold when I feel well again in the evening?'],
  ['cost', 'My insurance asks for a letter with the code of the treatment before it says what it pays. Can you send me one?'],
  [
    'question',
    'I take blood pressure medicine. Should I take it on the morning of a session, or wait until after it?\n\nThank you for the clear articles.',
  ],
  ['website', 'The link to the second study in the article about side effects leads to an empty page for me.'],
  ['other', 'Could a friend stay in the room with me during the session? I would feel calmer.'],
] as const;

const articles = ['is-ketamine-addictive', 'ketamine-and-esketamine-compared', undefined, 'treatment-resistant-depression', undefined] as const;

/** The older, the higher its number: about forty a day. */
export function sampleInquiry(number: number, now: Date): Inquiry {
  const [name, email, phone] = people[number % people.length] ?? people[0];
  const [topic, message] = questions[number % questions.length] ?? questions[0];
  const article = articles[number % articles.length];
  return {
    id: `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`,
    reference: `R-${codeOf(number)}-${codeOf(number * 7 + 3)}`,
    receivedAt: new Date(now.getTime() - (number * 36 + 7) * 60_000),
    status: 'new',
    isQuarantined: false,
    isUrgent: false,
    topic,
    article,
    articleVersion: article && '2026-11-02',
    name,
    email: number < 50 ? email : email.replace('@', `+${number}@`),
    phone,
    message,
  };
}

const letters = '23456789BCDFGHJKLMNPQRSTVWXZ';

function codeOf(number: number): string {
  let left = number;
  return Array.from({ length: 5 }, () => {
    const letter = letters[left % letters.length];
    left = Math.floor(left / letters.length);
    return letter;
  }).join('');
}
