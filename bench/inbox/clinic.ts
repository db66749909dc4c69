// A clinic with a full inbox in a folder of its own: its database is written to directly, and then served as an operator would serve it.
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
import { type BuiltSite, startBuiltSite } from '../program/built-site';

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
  let server: BuiltSite | undefined;
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
      server = await startBuiltSite({ DATA_DIR: folder });
      return server.address;
    },
    end: async () => {
      await server?.stop();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
