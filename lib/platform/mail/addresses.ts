// The addresses that the settings give, read at the door: one sender, and the mailboxes of the staff.
import { z } from 'zod';
import type { MailAddress } from './mail';

const mailboxSchema = z.email().max(254);

/** `Front desk <desk@clinic.example>` or the address alone; undefined when it is neither. */
export function readSender(text: string): MailAddress | undefined {
  const [, name = '', bracketed] = /^\s*"?([^"<>]{0,100}?)"?\s*<([^<>]*)>\s*$/.exec(text) ?? [];
  const address = readMailbox(bracketed ?? text);
  return address && !/[\r\n]/.test(name) ? { name: name.trim(), address } : undefined;
}

/** One to twenty addresses, separated by commas; undefined when one of them is no address. */
export function readMailboxes(text: string): string[] | undefined {
  const given = text.split(',').map(readMailbox);
  const found = given.filter((address) => address !== undefined);
  return found.length === given.length && found.length <= 20 ? [...new Set(found)] : undefined;
}

function readMailbox(text: string): string | undefined {
  return mailboxSchema.safeParse(text.trim()).data;
}
