// `npm run db:migrate` and `npm run db:check`. Exit code 0: all is well; 1: it is not; 2: wrong use.
import { getDesk } from '../wiring';
import { loadEnvFile } from './env-file';

const usage = 'Use: database migrate | check';

async function migrate(): Promise<number> {
  const count = await getDesk().migrate();
  console.log(count === 0 ? 'The database is up to date, nothing to do.' : `The database took ${count} ${count === 1 ? 'step' : 'steps'}.`);
  return 0;
}

async function check(): Promise<number> {
  const { name, faults, durability, inquiryCount, stepCount, knownStepCount } = await getDesk().check();
  console.log(`database            ${name}`);
  console.log(`integrity           ${faults.length === 0 ? 'ok' : faults.join('; ')}`);
  for (const [setting, value] of Object.entries(durability.settings)) console.log(`${setting.padEnd(19)} ${value}`);
  console.log(`steps               ${stepCount} of ${knownStepCount} of inquiries`);
  console.log(`inquiries           ${inquiryCount}`);
  if (!durability.isDurable) console.error(`A power cut could lose inquiries: expected ${durability.expected}.`);
  return faults.length === 0 && durability.isDurable ? 0 : 1;
}

async function run([command, ...more]: string[]): Promise<number> {
  if (command === 'migrate' && more.length === 0) return migrate();
  if (command === 'check' && more.length === 0) return check();
  console.error(usage);
  return 2;
}

loadEnvFile();
try {
  process.exitCode = await run(process.argv.slice(2));
  await getDesk().close();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
