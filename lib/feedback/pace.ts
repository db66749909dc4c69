// How many answers one network may give, so that nobody can push the figures with a loop. Kept in memory only, under names that are made
// with a secret of this process, and forgotten after the hour: no address is stored.
import { createHmac } from 'node:crypto';
import type { Clock } from '../platform/clock';
import { newId } from '../platform/ids';
import { networkOf } from '../platform/request/network-address';

export interface Pace {
  /** Counts one, or says that there were enough. Where no address is known, all readers count as one network. */
  admit(article: string, client: string | undefined): boolean;
}

/** A household or a waiting room may share an address, so the same article may be answered a few times. */
const limits = { article: 4, network: 30 } as const;
const lastsForMilliseconds = 3_600_000;

/** More names than this are not kept: then somebody is making them up, and until the hour is over no answer counts. */
const mostNames = 100_000;

export function keepPace(clock: Clock): Pace {
  const secret = newId();
  const counts = new Map<string, { count: number; endsAt: number }>();

  const forgetEnded = (now: number) => {
    for (const [name, { endsAt }] of counts) if (endsAt <= now) counts.delete(name);
  };

  return {
    admit(article, client) {
      const now = clock.now().getTime();
      if (counts.size >= mostNames) forgetEnded(now);
      if (counts.size >= mostNames) return false;
      const network = client ? networkOf(client) : 'unknown';
      const wanted = [
        { name: nameOf(secret, `network ${network}`), most: limits.network },
        { name: nameOf(secret, `article ${article} ${network}`), most: limits.article },
      ].map(({ name, most }) => {
        const known = counts.get(name);
        return { name, most, entry: known && known.endsAt > now ? known : { count: 0, endsAt: now + lastsForMilliseconds } };
      });
      if (wanted.some(({ most, entry }) => entry.count >= most)) return false;
      for (const { name, entry } of wanted) counts.set(name, { ...entry, count: entry.count + 1 });
      return true;
    },
  };
}

function nameOf(secret: string, what: string): string {
  return createHmac('sha256', secret).update(what).digest('base64url');
}
