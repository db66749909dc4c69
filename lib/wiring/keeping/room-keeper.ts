// Keeps one room open for everybody, opens it when it is first needed, and closes it when the last one is out: a database that is closed
// while somebody writes loses what they write, and libsql may even end the whole process.
import { keepPresence, type Presence } from '../../platform/database/presence';
import type { Log } from '../../platform/log';
import { count } from '../../platform/process/metrics';
import { StoreFault } from '../../platform/store-fault';
import { closeRoom, isSoundAfter, openRoom, type Room } from '../room';

export interface RoomKeeper {
  /** Does something with the open database. After a fault the database is opened anew next time, because the fault may be in the old handle. */
  withRoom<Result>(deed: (room: Room) => Promise<Result>): Promise<Result>;
  /** Whoever comes from now on gets a new room. Resolves when every old one is closed. Not to be waited for inside a deed. */
  leaveRoom(): Promise<void>;
}

interface Kept {
  room: Promise<Room>;
  inside: Presence;
}

export function keepRoom(log: Log): RoomKeeper {
  let kept: Kept | undefined;
  const closing = new Set<Promise<void>>();

  const leave = (mine: Kept) => {
    if (kept === mine) kept = undefined;
    const closed = mine.inside.untilEmpty().then(() => closeRoom(mine.room));
    closing.add(closed);
    void closed.finally(() => closing.delete(closed));
  };

  return {
    withRoom: async (deed) => {
      kept ??= { room: openRoom(log), inside: keepPresence() };
      const mine = kept;
      try {
        return await mine.inside.within(async () => deed(await mine.room));
      } catch (fault) {
        count('clinic_store_failures_total', 'desk');
        log.error('store.failed', { code: fault instanceof StoreFault ? fault.code : fault instanceof Error ? fault.name : 'UNKNOWN' });
        if (kept === mine && !(await isSoundAfter(fault, mine.room))) leave(mine);
        throw fault;
      }
    },
    leaveRoom: async () => {
      if (kept) leave(kept);
      await Promise.all(closing);
    },
  };
}
