// The people of our tests.
import type { Inquiry } from '@/lib/inquiries/inquiry';

/** What Vera, a visitor, writes into the form. */
export const vera = {
  name: 'Vera Okafor',
  email: 'vera@example.org',
  phone: '555 0100',
  topic: 'question',
  message: 'Can I drive home afterwards?',
  consent: 'yes',
  article: '',
  formToken: '0b0f0a86-6a4b-4d0e-9c51-2d1f6f3f7a10',
};

export const clinicTopics = {
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
    topic: 'question',
    article: 'is-ketamine-addictive',
    name: 'Vera Okafor',
    email: 'vera@example.org',
    phone: '555 0100',
    message: 'Can I drive home afterwards?',
    ...changes,
  };
}

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
