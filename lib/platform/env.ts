// The settings of the process, read once and checked all together. The only file that looks at process.env.
// Every setting is optional: `npm start` on a fresh clone needs none.
import { z } from 'zod';
import { isKeyList } from './keys';

const address = z
  .url({ protocol: /^https?$/, error: (issue) => `is ${quote(issue.input)}, expected an address that starts with http:// or https://` })
  .transform((url) => url.replace(/\/+$/, ''));

const wholeNumber = (least: number, most: number, fallback: number) => {
  const error = (issue: { input?: unknown }) => `is ${quote(issue.input)}, expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .pipe(z.number().min(least, { error }).max(most, { error }))
    .default(fallback);
};

/** One entry a setting; the description is the line that `.env.example` and the README show. */
export const settings = {
  PORT: wholeNumber(0, 65535, 3000).describe('The port that the site listens on.'),
  HOST: z.string().min(1).default('0.0.0.0').describe('The network address that the site listens on.'),
  SITE_URL: address.optional().describe('The one public address of the site; all absolute addresses come from it. Default: http://localhost:$PORT.'),
  DATA_DIR: z.string().min(1).default('.data').describe('The folder of the database and of the keys made at the first build (mode 0700).'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: (issue) => `is ${quote(issue.input)}, expected one of: debug, info, warn, error` })
    .default('info')
    .describe('How much the log says: debug, info, warn or error.'),
  INQUIRY_KEYS: z
    .string()
    .refine(isKeyList, { error: 'expected keys like k1:<32 random bytes in base64>, separated by commas, each with a name of its own' })
    .optional()
    .describe(
      'The keys that seal inquiries, like k2:base64,k1:base64: the first writes, all read. Made once and kept in DATA_DIR/keys when not set.',
    ),
  RETENTION_DAYS: wholeNumber(1, 36_500, 90).describe('Inquiries are erased after this many days.'),
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
