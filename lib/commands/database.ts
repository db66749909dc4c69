// `npm run db:migrate`, `db:check`, `db:backup` and `db:restore`. Exit code 0: all is well; 1: it is not; 2: wrong use.
import { getDesk } from '../wiring';
import { atTheDesk } from './at-the-desk';

const usage = 'Use: database migrate | check | backup FILE | restore FILE';

async function migrate(): Promise<number> {
  const count = await getDesk().migrate();
  console.log(count === 0 ? 'The database is up to date, nothing to do.' : `The database took ${count} ${count === 1 ? 'step' : 'steps'}.`);
  return 0;
}

async function check(): Promise<number> {
  const { name, faults, durability, inquiryCount, unnoticedCount, steps, audit, keyFault } = await getDesk().check();
  console.log(`database            ${name}`);
  console.log(`integrity           ${faults.length === 0 ? 'ok' : faults.join('; ')}`);
  for (const [setting, value] of Object.entries(durability.settings)) console.log(`${setting.padEnd(19)} ${value}`);
  for (const { room, count, knownCount } of steps) console.log(`steps               ${count} of ${knownCount} of ${room}`);
  console.log(`inquiries           ${inquiryCount}`);
  console.log(`without a notice    ${unnoticedCount}`);
  console.log(`keys                ${keyFault ? 'refused' : 'ok'}`);
  console.log(`audit               ${audit.fault ? 'broken' : `ok, ${audit.count} entries, the last is ${audit.head}`}`);
  if (keyFault) console.error(keyFault);
  if (audit.fault) console.error(`The audit was tampered with: ${audit.fault}. Compare with a backup, and find out who can write to the database.`);
  if (!durability.isDurable) console.error(`A power cut could lose inquiries: expected ${durability.expected}.`);
  if (unnoticedCount > 0)
    console.error(
      `Nobody is told of ${unnoticedCount} ${unnoticedCount === 1 ? 'inquiry' : 'inquiries'}. Send word of them with: npm run mail:deliver -- --again`,
    );
  return faults.length === 0 && durability.isDurable && !keyFault && !audit.fault && unnoticedCount === 0 ? 0 : 1;
}

async function backUp(target: string): Promise<number> {
  await getDesk().backUp(target);
  console.log(`The database is copied to ${target}. The keys are not in it: keep them in another place, because without them nobody can read it.`);
  console.log('What is erased from now on is still in this copy. Delete copies that are older than you promise to keep inquiries.');
  return 0;
}

async function restore(copy: string): Promise<number> {
  const { keptAs, erasedAgainCount } = await getDesk().restore(copy);
  console.log(`The database is that of ${copy} now.`);
  if (keptAs) console.log(`The one before is kept as ${keptAs}. Delete it when you are sure that you do not need it.`);
  console.log('Members and their passwords are those of that day again, and everybody is signed out. Look through them in the inbox.');
  if (erasedAgainCount === undefined)
    console.error('There was no database to ask what had been erased since this copy was made, so erased inquiries may be back.');
  else if (erasedAgainCount > 0) console.log(`Erased again, because they had been erased since this copy was made: ${erasedAgainCount}.`);
  return 0;
}

async function run([command, ...more]: string[]): Promise<number> {
  if (command === 'migrate' && more.length === 0) return migrate();
  if (command === 'check' && more.length === 0) return check();
  const [file] = more;
  if (command === 'backup' && file && more.length === 1) return backUp(file);
  if (command === 'restore' && file && more.length === 1) return restore(file);
  console.error(usage);
  return 2;
}

await atTheDesk(run);
