// A clinic with a full inbox in a folder of its own: its database is written to directly, and then served as an operator would serve it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inquirySteps } from '../../lib/inquiries/migrations';
import { type InquiryStore, openInquiryStore } from '../../lib/inquiries/store';
import { systemClock } from '../../lib/platform/clock';
import { type Database, openDatabase } from '../../lib/platform/database';
import { type KeyRing, openKeyRing } from '../../lib/platform/keys';
import { migrate } from '../../lib/platform/migrate';
import { staffSteps } from '../../lib/staff/migrations';
import { givePassword, join as joinStaff } from '../../lib/staff/staffing';

export const password = 'seven calm otters knit';

export interface Clinic {
  folder: string;
  database: Database;
  ring: KeyRing;
  inquiries: InquiryStore;
  employ(name: string, role: 'viewer' | 'handler' | 'manager'): Promise<string>;
  /** Serves it, and gives the address. */
  serve(): Promise<string>;
  end(): Promise<void>;
}

export async function openClinic(): Promise<Clinic> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-inbox-'));
  const database = await openDatabase(join(folder, 'clinic.db'));
  await migrate(database, [inquirySteps, staffSteps]);
  const ring = openKeyRing(undefined, folder);
  const door = { database, ring, clock: systemClock, limits: { idleForMinutes: 30, liveForHours: 12 } };
  let server: ChildProcess | undefined;
  return {
    folder,
    database,
    ring,
    inquiries: openInquiryStore(database, ring),
    employ: async (name, role) => {
      const joined = await joinStaff(door, 'shell', { email: `${name}@clinic.example`, role });
      if (joined.kind === 'notAnAddress') throw new Error(`${name} is no address`);
      await givePassword(door, joined.member.id, password);
      return joined.member.id;
    },
    serve: async () => {
      const settings = {
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: folder,
        LOG_LEVEL: 'error',
        SMTP_URL: '',
        DATABASE_URL: '',
        INQUIRY_KEYS: '',
        SITE_URL: '',
      };
      const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', ...settings };
      const child = spawn(process.execPath, ['lib/commands/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      server = child;
      return new Promise((resolve, reject) => {
        let output = '';
        child.stdout.on('data', (text) => {
          output += text;
          const port = /The site is at http:\/\/localhost:(\d+)/.exec(output)?.[1];
          if (port) resolve(`http://127.0.0.1:${port}`);
        });
        child.once('exit', () => reject(new Error(`The server did not start; build it first with npm run build.\n${output}`)));
      });
    },
    end: async () => {
      const child = server;
      if (child && child.exitCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
