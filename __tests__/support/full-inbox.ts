// Inquiries in the database of a site that runs, as if they had come in by its form.
import { join } from 'node:path';
import type { Inquiry } from '@/lib/inquiries/inquiry';
import { noticesOf } from '@/lib/inquiries/notices/notice';
import { openInquiryStore } from '@/lib/inquiries/store';
import { openDatabase } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { openKeyRing } from '@/lib/platform/keys';
import { verasInquiry } from './people';
import type { SiteServer } from './site-server';

const letters = '23456789BCDFGHJKLMNPQRSTVWXZ';

/** Each a minute older than the one before it. */
export async function fill({ dataFolder }: Pick<SiteServer, 'dataFolder'>, wishes: readonly Partial<Inquiry>[]): Promise<Inquiry[]> {
  const database = await openDatabase(join(dataFolder, 'clinic.db'));
  const store = openInquiryStore(database, openKeyRing(undefined, dataFolder, false));
  const inquiries = wishes.map((wish, number) => {
    const id = newId();
    const code = [...id.replaceAll('-', '')].map((digit) => letters[Number.parseInt(digit, 16)]).join('');
    const receivedAt = new Date(Date.now() - (number + 1) * 60_000);
    return verasInquiry({ id, reference: `R-${code.slice(0, 5)}-${code.slice(5, 10)}`, receivedAt, ...wish });
  });
  for (const inquiry of inquiries) await store.add(inquiry, inquiry.id, { notices: noticesOf(inquiry, 'https://clinic.example') });
  await database.close();
  return inquiries;
}
