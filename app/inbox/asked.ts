// What the address of a list asks for. Anybody can write anything there; what is nothing of ours is left out.

import { instantOf } from '@/lib/site/dates';
import { addDays } from '@/lib/site/days';
import type { ListAddress } from '@/lib/site/inbox-addresses';
import { isView, type ListQuery } from '@/lib/wiring/inbox/inbox';

export type Asked = Record<string, string | string[] | undefined>;

/** The address as it is understood, for the links and fields of the page. */
export function addressIn(asked: Asked): ListAddress & { view: ListQuery['view'] } {
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  const name = (of: string) => (/^[a-z0-9-]{1,100}$/.test(text(of)) ? text(of) : undefined);
  // What comes back as another day, such as February 31, is none.
  const isDay = (day: string) => /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) && addDays(day, 0) === day;
  const day = (of: string) => (isDay(text(of)) ? text(of) : undefined);
  const view = text('view');
  return {
    view: isView(view) ? view : 'new',
    topic: name('topic'),
    article: name('article'),
    from: day('from'),
    to: day('to'),
    overdue: text('overdue') === '1' || undefined,
    search: text('search') === '1' || undefined,
    page: /^[1-9]\d{0,3}$/.test(text('page')) ? Number(text('page')) : undefined,
  };
}

/** The same as the desk understands it; days are those of the clinic. */
export function queryOf({ view, topic, article, from, to, overdue, page }: ReturnType<typeof addressIn>, timeZone: string, term?: string): ListQuery {
  return {
    view,
    topic,
    article,
    since: from ? instantOf(from, timeZone) : undefined,
    until: to ? instantOf(addDays(to, 1), timeZone) : undefined,
    isOverdue: overdue === true,
    page: page ?? 1,
    term,
  };
}
