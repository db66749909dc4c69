// What was set aside as a machine's sends no mail by itself, and a person may be among it. So a day after the first that nobody was told of,
// one mail says how many there are; at most one a day, however many come.
import type { Database } from '../../../platform/database';
import { newId } from '../../../platform/ids';
import { addMark, findMark, moveMark } from '../../marks/store';
import type { InquiryTables } from '../../store';
import { addNotices } from '../store';

export const setAsideMail = 'set-aside-mail';

const day = 86_400_000;

/** How many of them staff have not looked at. */
export async function countSetAside(database: Database): Promise<number> {
  const query = database.query.withTables<InquiryTables>().selectFrom('inquiries').where('is_quarantined', '=', 1).where('status', '=', 'new');
  const count = query.select(({ fn }) => fn.countAll().as('count'));
  return Number((await database.read(() => count.executeTakeFirstOrThrow())).count);
}

/** Makes the notice that is due, and says whether there was one. It belongs to the newest, so it goes when that is erased. */
export async function addDueNotice(database: Database, siteUrl: string, now: Date): Promise<boolean> {
  const told = (await findMark(database, 'set-aside-told')) ?? '';
  const untold = () =>
    database.query
      .withTables<InquiryTables>()
      .selectFrom('inquiries')
      .select(['id', 'received_at'])
      .where('is_quarantined', '=', 1)
      .where('status', '=', 'new')
      .where('received_at', '>', told)
      .limit(1);
  const oldest = await database.read(() => untold().orderBy('received_at').executeTakeFirst());
  if (!oldest || now.getTime() - Date.parse(oldest.received_at) < day) return false;
  const newest = await database.read(() => untold().orderBy('received_at', 'desc').executeTakeFirst());
  if (!newest) return false;
  return database.write(async (transaction) => {
    await addMark(transaction, 'set-aside-told', '');
    // Of two servers that are here at once, one moves the mark.
    if (!(await moveMark(transaction, 'set-aside-told', told, now.toISOString()))) return false;
    const messageId = `<${newest.id}.${setAsideMail}@${new URL(siteUrl).hostname}>`;
    await addNotices(transaction.withTables<InquiryTables>(), newest.id, now.toISOString(), [{ id: newId(), kind: setAsideMail, messageId }]);
    return true;
  });
}
