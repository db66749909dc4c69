// A process that adds inquiries to the file it is given, one after another, and prints each reference once it is kept. It is made to be killed.
import { writeSync } from 'node:fs';
import { inquirySteps } from '../../lib/inquiries/migrations';
import { noticesOf } from '../../lib/inquiries/notices/notice';
import { newReference } from '../../lib/inquiries/reference';
import { openInquiryStore } from '../../lib/inquiries/store';
import { openDatabase } from '../../lib/platform/database';
import { migrate } from '../../lib/platform/migrate';
import { clinicRing } from './keys';
import { verasInquiry } from './people';

const database = await openDatabase(process.argv[2] ?? '');
await migrate(database, inquirySteps);
const store = openInquiryStore(database, clinicRing);
for (let index = 0; index < 10_000; index += 1) {
  const inquiry = verasInquiry({ id: `${index}`, reference: newReference() });
  await store.add(inquiry, `key-${index}`, { notices: noticesOf(inquiry, 'https://clinic.example') });
  writeSync(1, `${inquiry.reference}\n`);
}
