// `npm run keys:rotate`: seals every data key again by the first key of INQUIRY_KEYS. Exit code 0: done; 1: not, or not all; 2: wrong use.
// May be stopped and run again, also while the server runs with the same keys.
import { getDesk } from '../wiring';
import { atTheDesk } from './at-the-desk';

async function rotate(): Promise<number> {
  const { count, unreadableCount, writing, others } = await getDesk().rotateKeys((soFar) => {
    if (soFar % 1000 === 0) console.log(`${soFar} so far …`);
  });
  console.log(count === 0 ? `Every inquiry that can be opened is sealed with ${writing}, the first key.` : `Sealed again with ${writing}: ${count}.`);
  if (unreadableCount > 0)
    console.error(`No key opens these, so they stay as they are: ${unreadableCount}. Keep every old key until that is cleared up.`);
  else if (others.length === 0)
    console.log('To change keys, put a new one in front: INQUIRY_KEYS=k2:<32 random bytes in base64>,k1:<the present one>');
  else
    console.log(
      `Once every server has been started with ${writing} as its first key and this has been run once more, you may remove ${others.join(', ')}. ` +
        'Keep removed keys for as long as you keep backups from before today.',
    );
  return unreadableCount > 0 ? 1 : 0;
}

async function run(words: string[]): Promise<number> {
  if (words.length === 1 && words[0] === 'rotate') return rotate();
  console.error('Use: keys rotate');
  return 2;
}

await atTheDesk(run);
