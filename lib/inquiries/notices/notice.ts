// A notice: word of an inquiry that has to leave the house. It is kept with the inquiry, in one transaction, and sent later by deliver.ts.
import { newId } from '../../platform/ids';
import type { Inquiry } from '../inquiry';

/** Ready: waits for its time. Leased: somebody is sending it. Sent and dead (given up) are the ends. */
export const noticeStates = ['ready', 'leased', 'sent', 'dead'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** The short mail to the staff. Later kinds have their own carrier, and may carry a name, such as `webhook:crm`. */
export const staffMail = 'staff-mail';

export interface NewNotice {
  id: string;
  kind: string;
  /** The same for every try, so that a mailbox can know a repeat. */
  messageId: string;
}

/** A notice in the hands of the one who sends it. */
export interface LeasedNotice extends NewNotice {
  /** Of this lease alone: whoever lost it cannot record anything any more. */
  leasedBy: string;
  /** Which try this is, from 1. */
  attempt: number;
  createdAt: Date;
  reference: string;
  receivedAt: Date;
}

/** The notices that an inquiry brings about. The only place that says who hears of it: of one that was set aside, nobody does at once (see set-aside/). */
export function noticesOf({ id, isQuarantined }: Pick<Inquiry, 'id' | 'isQuarantined'>, siteUrl: string): NewNotice[] {
  if (isQuarantined) return [];
  return [{ id: newId(), kind: staffMail, messageId: `<${id}.${staffMail}@${new URL(siteUrl).hostname}>` }];
}
