// Calendar days and instants, and how we write them. A day means that day in the clinic's own time zone.

/** How a clinic writes and counts its days. */
export interface Calendar {
  locale: string;
  timeZone: string;
}

/** "November 2, 2026" for `2026-11-02` or for an instant, in the clinic's language and time zone. */
export function writeDay(value: string, { locale, timeZone }: Calendar): string {
  const isDay = isCalendarDay(value);
  const format = formatFor(locale, { dateStyle: 'long', timeZone: isDay ? 'UTC' : timeZone });
  return format.format(new Date(isDay ? `${value}T00:00:00Z` : value));
}

/** "November 2, 2026 at 9:15:00 AM EST" for an instant, in the clinic's language and time zone. */
export function writeInstant(instant: Date, { locale, timeZone }: Calendar): string {
  const written = formatFor(locale, { dateStyle: 'long', timeStyle: 'long', timeZone }).format(instant);
  // Newer language data puts a narrow no-break space before AM, which turns a plain mail into an encoded one.
  return written.replace(/[\u00a0\u202f]/g, ' ');
}

/** "9:15 AM" today, "Nov 2, 9:15 AM" this year, and with the year before: short enough for a line of a list. */
export function writeShortly(instant: Date, now: Date, { locale, timeZone }: Calendar): string {
  const [day, today] = [dayOf(instant, timeZone), dayOf(now, timeZone)];
  const date: Intl.DateTimeFormatOptions =
    day === today ? {} : { month: 'short', day: 'numeric', ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }) };
  const written = formatFor(locale, { ...date, hour: 'numeric', minute: '2-digit', timeZone }).format(instant);
  return written.replace(/[\u00a0\u202f]/g, ' ');
}

/** The instant of a date-time with zone, or the first moment of a calendar day in the time zone. */
export function instantOf(value: string, timeZone: string): Date {
  return isCalendarDay(value) ? startOfDay(value, timeZone) : new Date(value);
}

/** The calendar day, as `YYYY-MM-DD`, of an instant in the time zone. */
export function dayOf(instant: Date, timeZone: string): string {
  // en-CA writes dates as YYYY-MM-DD.
  return formatFor('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** The same day `months` later; the last day of that month when it is shorter (31 January + 1 month = 28 February). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

/** The calendar day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
}

function isCalendarDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function startOfDay(day: string, timeZone: string): Date {
  const key = `${day} ${timeZone}`;
  const known = starts.get(key) ?? firstMomentOf(day, timeZone).getTime();
  // Strangers can ask the API for any day there is; a site of many years has no more than this.
  if (starts.size >= mostStarts) starts.clear();
  starts.set(key, known);
  return new Date(known);
}

/** A large site has few days and many articles, and asks for each of them again and again. */
const starts = new Map<string, number>();
const mostStarts = 10_000;

function firstMomentOf(day: string, timeZone: string): Date {
  const utc = new Date(`${day}T00:00:00Z`);
  // The offset at UTC midnight can be that of the other side of a clock change, so it is asked for twice.
  const first = new Date(utc.getTime() - offsetAt(utc, timeZone));
  const second = new Date(utc.getTime() - offsetAt(first, timeZone));
  // Where the clocks go forward at midnight there is no midnight, and the second guess still falls on the day before.
  return dayOf(second, timeZone) === day ? second : first;
}

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: Date, timeZone: string): number {
  const parts = formatFor('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - instant.getTime();
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is made once: making one costs about thirty uses (0.09 ms, Node 20), and each list of each page writes and compares many dates. */
function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
