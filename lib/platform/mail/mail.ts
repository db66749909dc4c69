// Mail as the rooms see it: one deed, and the two ways in which it fails. How it travels is smtp.ts's and files.ts's business.

export interface MailAddress {
  /** Shown beside the address; empty for none. */
  name: string;
  address: string;
}

export interface Mail {
  /** In angle brackets, and the same each time that this mail is sent, so that a mailbox can know a repeat. */
  messageId: string;
  /** Names the mail where people look for it: in the name of its file. */
  reference: string;
  date: Date;
  from: MailAddress;
  to: MailAddress[];
  subject: string;
  text: string;
}

export interface Mailer {
  /** Done means that the mail server has taken it. Throws `MailRefused` or `MailDelayed`. A signal ends a send that takes too long. */
  send(mail: Mail, signal?: AbortSignal): Promise<void>;
}

/** Refused for good: sending the same mail again would be refused again. The code is safe to log; what the server said stays in the cause. */
export class MailRefused extends Error {
  override name = 'MailRefused';

  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super(`The mail server refused the mail for good: ${code}.`, { cause });
  }
}

/** Not sent this time; a later try may succeed. */
export class MailDelayed extends Error {
  override name = 'MailDelayed';

  constructor(
    readonly code: string,
    /** Whether every other mail would have failed too (`server`), or this one alone (`mail`). */
    readonly concerns: 'server' | 'mail',
    cause?: unknown,
  ) {
    super(`The mail could not be sent now: ${code}.`, { cause });
  }
}
