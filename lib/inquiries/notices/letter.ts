// The mail that staff get: that something came in, when, and where to read it. No word and no name of the visitor,
// because mail is read on telephones, forwarded, and kept by others. No Reply-To, so nothing is answered by mistake.
import type { Mail, MailAddress } from '../../platform/mail/mail';
import { absolute } from '../../site/addresses';
import { writeInstant } from '../../site/dates';
import { inboxAddresses } from '../../site/inbox-addresses';
import type { Site } from '../../site/site';
import type { LeasedNotice } from './notice';

export interface Letterhead {
  site: Pick<Site, 'locale' | 'timeZone'> & { clinic: Pick<Site['clinic'], 'name' | 'email'> };
  siteUrl: string;
  /** The clinic itself when there is none. */
  sender?: MailAddress | undefined;
  /** The clinic's own mailbox when there are none. */
  mailboxes?: string[] | undefined;
}

export function writeStaffMail(notice: LeasedNotice, letterhead: Letterhead): Mail {
  const { reference, receivedAt } = notice;
  return {
    ...writeToStaff(notice, letterhead, `new inquiry ${reference}`, (name) => [
      `A new inquiry came in through the website of ${name}.`,
      '',
      `Reference: ${reference}`,
      `Received:  ${writeInstant(receivedAt, letterhead.site)}`,
      '',
      `Read it in the inbox: ${absolute(letterhead.siteUrl, inboxAddresses.inquiry(reference))}`,
    ]),
    date: receivedAt,
  };
}

/** Every mail of ours to staff: the same sender and mailboxes, and the same end. */
export function writeToStaff(
  { messageId, reference, createdAt }: LeasedNotice,
  { site, sender, mailboxes }: Letterhead,
  subject: string,
  lines: (clinic: string) => string[],
): Mail {
  const { email } = site.clinic;
  const name = site.clinic.name.replace(/\s+/g, ' ');
  return {
    messageId,
    reference,
    date: createdAt,
    from: { name: sender?.name || name, address: sender?.address ?? email },
    to: (mailboxes ?? [email]).map((address) => ({ name: '', address })),
    subject: `${name}: ${subject}`,
    text: [...lines(name), '', 'To protect the person who wrote, this mail says nothing about them.', 'A reply to it does not reach them.', ''].join(
      '\n',
    ),
  };
}
