// The people of our tests.
import type { Inquiry } from '@/lib/inquiries/inquiry';
import type { Desk } from '@/lib/wiring';
import { tokenMadeAt } from './screening';

/** What Vera, a visitor, writes into the form. */
export const vera = {
  name: 'Vera Okafor',
  email: 'vera@example.org',
  phone: '555 0100',
  topic: 'question',
  message: 'Can I drive home afterwards?',
  consent: 'yes',
  article: '',
  language: 'en',
  /** Made ten minutes before the clock of most tests. It is good for `testScreening`; a form for a desk needs the desk's own: `freshVera`. */
  formToken: tokenMadeAt('2026-11-23T08:50:00.000Z'),
};

export const clinicTopics = {
  locale: 'en-US',
  inbox: { urgentWords: ['suicide', "don't want to live"], urgentGuidance: ['Phone the person.'] },
  inquiryTopics: [
    { id: 'question', label: 'A question about a treatment' },
    { id: 'cost', label: 'Cost and insurance' },
  ],
};

/** Vera's question as it lies in the store. */
export function verasInquiry(changes: Partial<Inquiry> = {}): Inquiry {
  return {
    id: 'inquiry-1',
    reference: 'R-22222-33333',
    receivedAt: new Date('2026-11-23T09:00:00.000Z'),
    status: 'new',
    isQuarantined: false,
    isUrgent: false,
    topic: 'question',
    article: 'is-ketamine-addictive',
    name: 'Vera Okafor',
    email: 'vera@example.org',
    phone: '555 0100',
    message: 'Can I drive home afterwards?',
    ...changes,
  };
}

/** What Vera writes, in a form that this desk has just handed out. */
export function freshVera(desk: Pick<Desk, 'newFormToken'>) {
  return { ...vera, formToken: desk.newFormToken() };
}

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
