// A clinic's outbox for tests: a real store, the real delivery, a clock of our own and, unless said otherwise, no waiting.
import { createBreaker } from '@/lib/inquiries/notices/breaker';
import { createDelivery, type Delivering } from '@/lib/inquiries/notices/deliver';
import { writeStaffMail } from '@/lib/inquiries/notices/letter';
import { noticesOf, staffMail } from '@/lib/inquiries/notices/notice';
import { createLog } from '@/lib/platform/log';
import type { Mail, Mailer } from '@/lib/platform/mail/mail';
import { openSmtpMailer } from '@/lib/platform/mail/smtp';
import { readSmtpUrl } from '@/lib/platform/mail/smtp-url';
import { handClock } from './clock';
import { verasInquiry } from './people';
import { temporaryStore } from './stores';

export const siteUrl = 'https://clinic.example';

export const clinic = {
  locale: 'en-US',
  timeZone: 'America/New_York',
  clinic: { name: 'PMC Heal', email: 'desk@clinic.example' },
};

/** SMTP with so little patience that a test need not wait for it. */
export function smtp(url: string, log = createLog('error', () => {})): Mailer {
  const server = readSmtpUrl(url);
  if (!server) throw new Error('The test names no mail server.');
  return openSmtpMailer(server, log, { connectForMilliseconds: 2000, greetForMilliseconds: 1000, silentForMilliseconds: 1000 });
}

/** A mailer that only remembers; `fail` may throw for the mail of this number, from 1. */
export function memoryMailer(fail: (number: number, mail: Mail) => unknown = () => {}) {
  const tried: Mail[] = [];
  const sent: Mail[] = [];
  const send = async (mail: Mail) => {
    tried.push(mail);
    await fail(tried.length, mail);
    sent.push(mail);
  };
  return { tried, sent, send };
}

/** A further office with the same `file` is another process with the same store. */
export async function office({
  mailer,
  file,
  clock = handClock(),
  ...parts
}: { mailer: Mailer; file?: string; clock?: ReturnType<typeof handClock> } & Partial<Delivering>) {
  const { database, store, notices } = await temporaryStore(file);
  const lines: string[] = [];
  const log = createLog('debug', (level, line) => void lines.push(`${level}: ${line}`));
  const deliver = createDelivery({
    notices,
    carriers: { [staffMail]: (notice, signal) => mailer.send(writeStaffMail(notice, { site: clinic, siteUrl }), signal) },
    breaker: createBreaker(clock, 2),
    pace: { turn: async () => {} },
    pauseAfter: (attempt) => 1000 * 2 ** attempt,
    clock,
    log,
    ...parts,
  });
  /** An inquiry comes in, with what has to be told of it. */
  const receive = async (number = 1, changes = {}) => {
    const inquiry = verasInquiry({ id: `inquiry-${number}`, reference: `R-${number}`, receivedAt: clock.now(), ...changes });
    await store.add(inquiry, `key-${number}`, { notices: noticesOf(inquiry, siteUrl) });
    return inquiry;
  };
  return { database, store, notices, clock, lines, deliver, receive };
}
