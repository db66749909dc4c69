// Mail as readable files, for a machine without a mail server. A file is there whole or not at all, for nobody's eyes but our own user's.
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Mail, type MailAddress, MailDelayed, type Mailer } from './mail';

export function openFileMailer(folder: string): Mailer {
  return {
    send: async (mail) => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await chmod(folder, 0o700);
        // The same mail again takes the place of the first.
        const file = join(folder, nameOf(mail));
        await writeWhole(file, textOf(mail));
      } catch (fault) {
        throw new MailDelayed(codeOf(fault), 'server', fault);
      }
    },
  };
}

const nameOf = ({ date, reference }: Pick<Mail, 'date' | 'reference'>) => `${date.toISOString().replaceAll(':', '-')}-${reference}.eml`;
const namePattern = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)-(.+?)\.eml(?:\.part)?$/;

/** Removes mails by what their names say. A folder that is not there has none. */
export async function removeMails(folder: string, isMeant: (mail: Pick<Mail, 'date' | 'reference'>) => boolean): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const [, day, minutes, seconds, reference = ''] = namePattern.exec(name) ?? [];
    if (day && isMeant({ date: new Date(`${day}:${minutes}:${seconds}`), reference })) await rm(join(folder, name), { force: true });
  }
}

/** Written aside, on the disk, then renamed. */
async function writeWhole(file: string, text: string) {
  const draft = await open(`${file}.part`, 'w', 0o600);
  try {
    await draft.writeFile(text);
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(`${file}.part`, file);
}

function textOf({ messageId, date, from, to, subject, text }: Mail): string {
  const heads = {
    From: written(from),
    To: to.map(written).join(', '),
    Subject: subject,
    Date: date.toUTCString().replace('GMT', '+0000'),
    'Message-ID': messageId,
    'Auto-Submitted': 'auto-generated',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  // A line break inside a head would begin another head.
  const lines = Object.entries(heads).map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`);
  return `${lines.join('\n')}\n\n${text}`;
}

function written({ name, address }: MailAddress): string {
  return name ? `"${name.replace(/["\\]/g, '')}" <${address}>` : address;
}

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : 'UNKNOWN';
}
