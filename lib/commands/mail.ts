// `npm run mail:deliver`: sends the notices that are due, once, and says what became of them.
// The server does it by itself; this is for a scheduler beside it, and for whoever wants to see. Both may run at once.
// Exit code 0: all that was due is sent; 1: something is not; 2: wrong use.
import { readEnv } from '../platform/env';
import { createLog } from '../platform/log';
import { openMailer } from '../platform/mail/open';
import { getDesk } from '../wiring';
import { atTheDesk } from './at-the-desk';

const usage = 'Use: mail deliver [--again]   (--again also tries those that were given up, and makes those that are missing)';

async function deliver(isAgain: boolean): Promise<number> {
  const env = readEnv();
  const { revivedCount, addedCount } = isAgain ? await getDesk().reviveNotices() : { revivedCount: 0, addedCount: 0 };
  if (addedCount > 0) console.log(`${notices(addedCount)} made for inquiries that had none.`);
  if (revivedCount > 0) console.log(`${notices(revivedCount)} given up earlier will be tried again.`);
  const { sentCount, delayedCount, deadCount, isHeldBack } = await getDesk().deliver(openMailer(env, createLog(env.LOG_LEVEL)));
  const { readyCount, leasedCount, deadCount: givenUpCount } = await getDesk().noticeState();
  if (sentCount + delayedCount + deadCount === 0) console.log('Nothing is due.');
  else console.log(`${notices(sentCount)} sent, ${delayedCount} put off, ${deadCount} given up.`);
  if (isHeldBack) console.error('The mail server cannot be reached, so the rest was not tried. Check SMTP_URL, and what the log says above.');
  if (readyCount + leasedCount > 0) console.log(`${notices(readyCount + leasedCount)} still to be sent.`);
  if (givenUpCount > 0)
    console.error(`${notices(givenUpCount)} given up. When the cause is put right, send them with: npm run mail:deliver -- --again`);
  return delayedCount + deadCount === 0 && !isHeldBack ? 0 : 1;
}

function notices(count: number): string {
  return count === 1 ? '1 notice' : `${count} notices`;
}

async function run([command, ...options]: string[]): Promise<number> {
  if (command === 'deliver' && options.every((option) => option === '--again')) return deliver(options.length > 0);
  console.error(usage);
  return 2;
}

await atTheDesk(run);
