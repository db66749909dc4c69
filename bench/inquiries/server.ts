// The whole server: a posted form, through Next and its action, to the disk and back to the receipt's address.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ms, percentile, tell } from './figures';
import { openRaw, rateOf } from './raw';
import { serveForBench } from './site';

export async function benchServer({ inquiryCount }: { inquiryCount: number }) {
  console.log(`\nThe whole server: ${inquiryCount} inquiries by each number of visitors at once`);
  const folder = mkdtempSync(join(tmpdir(), 'clinic-bench-'));
  const raw = openRaw(join(folder, 'raw.db'));
  const site = await serveForBench();
  const warm = 100;
  await site.openForms(warm);
  await rateOf(warm, 4, site.submit);
  for (const atOnce of [1, 16]) {
    await site.openForms(inquiryCount);
    const rawRate = await rateOf(inquiryCount, 1, raw.insert);
    const took: number[] = [];
    const rate = await rateOf(inquiryCount, atOnce, async () => took.push(await site.submit()));
    tell(`${atOnce} at once`, {
      'a second': rate.toFixed(0),
      ratio: rate / rawRate,
      p50: ms(percentile(took, 0.5)),
      p99: ms(percentile(took, 0.99)),
    });
  }
  await site.stop();
  raw.close();
  rmSync(folder, { recursive: true, force: true });
}
