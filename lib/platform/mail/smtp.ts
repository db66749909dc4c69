// Mail by SMTP. One connection a mail, short time-outs, and each failure sorted: for good, or for now.
import { createTransport } from 'nodemailer';
import type { Log } from '../log';
import { type Mail, MailDelayed, type Mailer, MailRefused } from './mail';
import type { SmtpServer } from './smtp-url';

export interface SmtpPatience {
  connectForMilliseconds: number;
  greetForMilliseconds: number;
  /** How long the server may be silent in the middle of a mail. */
  silentForMilliseconds: number;
}

const usualPatience: SmtpPatience = { connectForMilliseconds: 5000, greetForMilliseconds: 5000, silentForMilliseconds: 10_000 };

export function openSmtpMailer({ host, port, tls, auth }: SmtpServer, log: Log, patience = usualPatience): Mailer {
  const transport = createTransport({
    host,
    port,
    secure: tls === 'start',
    requireTLS: tls === 'upgrade',
    ignoreTLS: tls === 'off',
    dnsTimeout: patience.connectForMilliseconds,
    connectionTimeout: patience.connectForMilliseconds,
    greetingTimeout: patience.greetForMilliseconds,
    socketTimeout: patience.silentForMilliseconds,
    socketCloseTimeout: 0,
    // A mail is text that we wrote; nothing in it may fetch a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(auth && { auth }),
  });
  return {
    send: async (mail, signal) => {
      const { rejected } = await transport.sendMail({ ...messageOf(mail), ...(signal && { signal }) }).catch((fault: unknown) => {
        throw sorted(fault);
      });
      // Sent all the same: others have it, and sending it again would repeat it to them.
      if (rejected?.length) log.warn('mail.recipients-refused', { reference: mail.reference, count: rejected.length });
    },
  };
}

/** Addresses go in as objects: nobody parses a text that could hold a second address. */
function messageOf({ messageId, date, from, to, subject, text }: Mail) {
  return { messageId, date, from, to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } };
}

/**
 * A 5xx to the sender, a recipient or the text is for good. All else may pass: no connection, 4xx, and also a refused greeting, TLS or
 * password, which say nothing about this mail: giving up all mails because a password ran out would lose them.
 */
function sorted(fault: unknown): MailRefused | MailDelayed {
  const { code, responseCode, isAboutMail } = read(fault);
  if (responseCode === undefined) return new MailDelayed(code, 'server', fault);
  const isOurOwnState = !isAboutMail || [421, 530, 534, 535, 538].includes(responseCode);
  if (responseCode >= 500 && !isOurOwnState) return new MailRefused(String(responseCode), fault);
  return new MailDelayed(String(responseCode), isOurOwnState ? 'server' : 'mail', fault);
}

/** Codes of nodemailer (checked in 10.6.0): EENVELOPE for MAIL, RCPT and the DATA command, EMESSAGE for what follows it. */
function read(fault: unknown) {
  const named: { code?: unknown; originalCode?: unknown; responseCode?: unknown } = typeof fault === 'object' && fault !== null ? fault : {};
  const code = String(named.originalCode ?? named.code ?? 'UNKNOWN');
  return {
    code: /^[A-Z][A-Z_0-9]{1,39}$/.test(code) ? code : 'UNKNOWN',
    responseCode: typeof named.responseCode === 'number' && named.responseCode >= 400 ? named.responseCode : undefined,
    isAboutMail: named.code === 'EENVELOPE' || named.code === 'EMESSAGE',
  };
}
