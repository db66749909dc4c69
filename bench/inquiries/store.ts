// The path of an inquiry from the raw fields to the disk, in this process, beside a bare loop of fsynced inserts into the same kind of file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldsOf } from './fields';
import { median, tell } from './figures';
import { openRaw, rateOf } from './raw';

interface Size {
  rounds: number;
  rowCount: number;
}

export async function benchStore({ rounds, rowCount }: Size) {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-bench-'));
  // Read once, when the desk is set up.
  Object.assign(process.env, {
    DATA_DIR: folder,
    FORM_MIN_SECONDS: '0',
    FORM_LIMIT_PER_HOUR: '1000000',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  });
  Object.assign(process.env, { FORM_LIMIT_TOTAL_PER_HOUR: '1000000', INQUIRY_KEYS: '', DATABASE_URL: '' });
  const { getDesk } = await import('../../lib/wiring');
  const desk = getDesk();
  await desk.migrate();
  const raw = openRaw(join(folder, 'raw.db'));

  const send = async (number: number) => {
    const outcome = await desk.submit([...fieldsOf(number), ['formToken', desk.newFormToken()]], async () => undefined, '192.0.2.7');
    if (outcome.kind !== 'received') throw new Error(`The inquiry was ${outcome.kind}, so this bench measures nothing.`);
  };

  console.log(`\nThe store path: ${rounds} rounds of ${rowCount} rows each, in turn with a bare insert loop`);
  const rates: { raw: number; single: number; sixteen: number }[] = [];
  let number = 0;
  for (let round = 0; round < rounds; round += 1) {
    const rate = {
      raw: await rateOf(rowCount, 1, raw.insert),
      single: await rateOf(rowCount, 1, () => send(number++)),
      sixteen: await rateOf(rowCount, 16, () => send(number++)),
    };
    // The first one warms up.
    if (round > 0) rates.push(rate);
  }
  const rawRate = median(rates.map(({ raw }) => raw));
  tell('bare fsynced insert, one after another', { 'a second': rawRate.toFixed(0), ratio: 1 });
  tell('validate + seal + commit, one after another', {
    'a second': median(rates.map(({ single }) => single)).toFixed(0),
    ratio: median(rates.map(({ single, raw }) => single / raw)),
  });
  tell('validate + seal + commit, 16 at once', {
    'a second': median(rates.map(({ sixteen }) => sixteen)).toFixed(0),
    ratio: median(rates.map(({ sixteen, raw }) => sixteen / raw)),
  });
  raw.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
}
