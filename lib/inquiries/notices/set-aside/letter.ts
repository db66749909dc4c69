// The mail about what was set aside: how many, and where to look. No word of any of it, and no name.
import type { Mail } from '../../../platform/mail/mail';
import { absolute } from '../../../site/addresses';
import { inboxAddresses } from '../../../site/inbox-addresses';
import { type Letterhead, writeToStaff } from '../letter';
import type { LeasedNotice } from '../notice';

export function writeSetAsideMail(notice: LeasedNotice, letterhead: Letterhead, count: number): Mail {
  const inquiries = count === 1 ? '1 inquiry is' : `${count} inquiries are`;
  return writeToStaff(notice, letterhead, `${inquiries} set aside`, () => [
    `${inquiries} set aside as a machine's, and nobody has looked at ${count === 1 ? 'it' : 'them'} yet.`,
    'A person may be among them: nothing else is sent about what is set aside.',
    '',
    `Look through them in the inbox: ${absolute(letterhead.siteUrl, inboxAddresses.list())}`,
  ]);
}
