// A date as the clinic writes it, and as machines read it.
import { type Calendar, writeDay } from '@/lib/site/dates';

export function Day({ value, calendar }: { value: string; calendar: Calendar }) {
  return <time dateTime={value}>{writeDay(value, calendar)}</time>;
}
