// A process that takes every step of the inquiries in one go, stops before it would be done, says so, and waits to be killed.
import { writeSync } from 'node:fs';
import { inquirySteps } from '../../lib/inquiries/migrations';
import { openDatabase } from '../../lib/platform/database';
import { migrate } from '../../lib/platform/migrate';

const standStill = async () => {
  writeSync(1, 'half-way\n');
  setInterval(() => {}, 1000);
  await new Promise(() => {});
};

await migrate(await openDatabase(process.argv[2] ?? ''), { ...inquirySteps, steps: { ...inquirySteps.steps, '9999-stand-still': standStill } });
