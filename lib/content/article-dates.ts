// The dates of an article: their form, and the order that they must stand in.
import { z } from 'zod';

/** A calendar day (`2026-11-01`) or a date-time with zone (`2026-11-01T09:00:00-05:00`). */
export const dayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** Which date must not come before which; `sameDay` says whether both may fall on one day. */
export const dateOrders = [
  { field: 'updatedOn', after: 'publishedOn', sameDay: true },
  { field: 'expiresOn', after: 'publishedOn', sameDay: false },
  { field: 'reviewDueOn', after: 'reviewedOn', sameDay: false },
] as const;

type DateField = (typeof dateOrders)[number]['field' | 'after'];

/** Whether the two dates stand in order. Missing or malformed dates count as in order: the field's own rule reports them. */
export function isInOrder(dates: Partial<Record<DateField, unknown>>, order: (typeof dateOrders)[number]): boolean {
  const value = dayIn(dates[order.field]);
  const least = dayIn(dates[order.after]);
  if (!value || !least) return true;
  return order.sameDay ? value >= least : value > least;
}

/** When an article was last changed, as far as it owns up to it. */
export function lastChangedOn({ updatedOn, publishedOn }: { updatedOn?: string | undefined; publishedOn?: string | undefined }): string | undefined {
  return updatedOn ?? publishedOn;
}

function dayIn(value: unknown): string | undefined {
  return dayOrInstant.safeParse(value).success ? String(value).slice(0, 10) : undefined;
}
