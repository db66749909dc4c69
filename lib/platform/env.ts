// The settings of the process, read once and checked all together. The only file that looks at process.env.
// Every setting is optional: `npm start` on a fresh clone needs none.
import { z } from 'zod';
import { isKeyList } from './keys';
import { readMailboxes, readSender } from './mail/addresses';
import { readSmtpUrl } from './mail/smtp-url';

const address = z
  .url({ protocol: /^https?$/, error: (issue) => `is ${quote(issue.input)}, expected an address that starts with http:// or https://` })
  .transform((url) => url.replace(/\/+$/, ''))
  .refine((url) => new URL(url).origin === url, {
    error: (issue) => `is ${quote(issue.input)}, expected the address alone, without a path behind the host`,
  });

/** No message quotes the address, because it may hold a password. */
const databaseAddress = z.string().refine((text) => /^postgres(ql)?:\/\/[^/?#]*\/[^/?#]+/.test(text) && URL.canParse(text), {
  error: 'expected an address like postgres://user:password@host:5432/database',
});

const wholeNumber = (least: number, most: number, fallback: number) => {
  const error = (issue: { input?: unknown }) => `is ${quote(issue.input)}, expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .pipe(z.number().min(least, { error }).max(most, { error }))
    .default(fallback);
};

/** A text that `read` understands, as what it understood. The fault does not quote it: it may hold a password. */
const readBy = <Value>(read: (text: string) => Value | undefined, expected: string) =>
  z.string().transform((text, context) => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: `is not understood, expected ${expected}` });
    return z.NEVER;
  });

/** One entry a setting; the description is the line that `.env.example` and the README show. */
export const settings = {
  PORT: wholeNumber(0, 65535, 3000).describe('The port that the site listens on.'),
  HOST: z.string().min(1).default('0.0.0.0').describe('The network address that the site listens on.'),
  SITE_URL: address.optional().describe('The one public address of the site; all absolute addresses come from it. Default: http://localhost:$PORT.'),
  DATA_DIR: z.string().min(1).default('.data').describe('The folder of the database and of the keys made at the first build (mode 0700).'),
  DATABASE_URL: databaseAddress
    .optional()
    .describe('PostgreSQL, when several machines share the work: postgres://user:password@host:5432/database. Default: SQLite in DATA_DIR.'),
  SMTP_URL: readBy((text) => readSmtpUrl(text) && text, 'an address like smtps://name:password@mail.example.com, or smtp:// (?tls=off for no TLS)')
    .optional()
    .describe('The mail server for notices to staff. Default: none, so mails are files in DATA_DIR/mail.'),
  MAIL_FROM: readBy(readSender, 'an address, or a name with an address in angle brackets')
    .optional()
    .describe('The sender of notices to staff. Default: the clinic of content/site.yml.'),
  NOTIFY_TO: readBy(readMailboxes, 'up to 20 addresses, separated by commas')
    .optional()
    .describe('The mailboxes of staff that hear of a new inquiry, separated by commas. Default: the clinic of content/site.yml.'),
  MAIL_RETRY_SECONDS: wholeNumber(1, 3600, 2).describe('The first pause after a mail that could not be sent; doubles up to an hour.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: (issue) => `is ${quote(issue.input)}, expected one of: debug, info, warn, error` })
    .default('info')
    .describe('How much the log says: debug, info, warn or error.'),
  FORM_MIN_SECONDS: wholeNumber(0, 60, 2).describe('A contact form that comes back in less than these seconds is asked to be sent again.'),
  FORM_LIMIT_PER_HOUR: wholeNumber(1, 1_000_000, 5).describe('How many inquiries one network address (IPv6: one /64) may send in an hour.'),
  FORM_LIMIT_TOTAL_PER_HOUR: wholeNumber(1, 1_000_000, 300).describe('How many inquiries are taken in an hour from everybody together.'),
  TRUSTED_PROXY_HOPS: wholeNumber(0, 10, 0).describe('How many proxies of yours in front of the site append to X-Forwarded-For.'),
  METRICS_TOKEN: z.string().min(1).optional().describe('The bearer token that /metrics asks for. Without it there is no /metrics.'),
  INQUIRY_KEYS: z
    .string()
    .refine(isKeyList, { error: 'expected keys like k1:<32 random bytes in base64>, separated by commas, each with a name of its own' })
    .optional()
    .describe(
      'The keys that seal inquiries, like k2:base64,k1:base64: the first writes, all read. Made once and kept in DATA_DIR/keys when not set.',
    ),
  PREVIEW_SECRET: z
    .string()
    .min(32, { error: 'is too short, expected 32 characters or more' })
    .optional()
    .describe('What signs links to previews of drafts. Made once and kept in DATA_DIR/keys when not set.'),
  RETENTION_DAYS: wholeNumber(1, 36_500, 90).describe('Inquiries are erased after this many days.'),
  INBOX_IDLE_MINUTES: wholeNumber(1, 720, 30).describe('Staff are signed out after this many minutes without a click.'),
  INBOX_MOST_HOURS: wholeNumber(1, 24, 12).describe('Staff are signed out after this many hours in any case.'),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, { error: 'expected 32 random bytes in base64' })
    .optional()
    .describe('Keeps open forms working across builds. Made once and kept in DATA_DIR/keys when not set.'),
};

const envSchema = z.object({
  ...settings,
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('production'),
});

export type Env = Omit<z.infer<typeof envSchema>, 'SITE_URL'> & { SITE_URL: string; siteUrlIsSet: boolean };

/** Settings that are missing or malformed. The message lists all of them, and never a value that could be a secret. */
export class EnvFault extends Error {
  override name = 'EnvFault';
}

/** Reads and checks the settings. Throws an `EnvFault` that names every fault at once. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    const count = lines.length === 1 ? '1 fault' : `${lines.length} faults`;
    throw new EnvFault(`The environment has ${count}:\n${lines.join('\n')}\nSee .env.example.`);
  }
  const { SITE_URL, ...rest } = parsed.data;
  return { ...rest, SITE_URL: SITE_URL || `http://localhost:${rest.PORT}`, siteUrlIsSet: Boolean(SITE_URL) };
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
