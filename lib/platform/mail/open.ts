// The way that mail goes out of this process: by SMTP when a server is named, else into files.
import { join } from 'node:path';
import type { Env } from '../env';
import type { Log } from '../log';
import { openFileMailer } from './files';
import type { Mailer } from './mail';
import { openSmtpMailer } from './smtp';
import { readSmtpUrl } from './smtp-url';

export function openMailer({ SMTP_URL, DATA_DIR }: Pick<Env, 'SMTP_URL' | 'DATA_DIR'>, log: Log): Mailer {
  const server = SMTP_URL && readSmtpUrl(SMTP_URL);
  return server ? openSmtpMailer(server, log) : openFileMailer(mailFolder(DATA_DIR));
}

export function mailFolder(dataFolder: string): string {
  return join(dataFolder, 'mail');
}
