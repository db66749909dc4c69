// What the laws say of a field, for people who are about to fill it in.
import { z } from 'zod';
import { jsonSchemaOf } from '../manual/json-schemas';
import type { Collection } from '../source';

/** The part of a JSON schema that an editor needs. */
export interface Field {
  type?: string | undefined;
  format?: string | undefined;
  description?: string | undefined;
  enum?: string[] | undefined;
  properties?: Record<string, unknown> | undefined;
  required?: string[] | undefined;
  items?: unknown;
  anyOf?: unknown[] | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
}

const field: z.ZodType<Field> = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.string()).optional().catch(undefined),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
});

const tops = new Map<Collection, Field>();

/** The field at a path of a kind of file, or undefined where there is none. */
export function fieldAt(collection: Collection, path: readonly (string | number)[]): Field | undefined {
  const top = tops.get(collection) ?? field.parse(jsonSchemaOf(collection));
  tops.set(collection, top);
  return path.reduce<Field | undefined>((parent, step) => {
    const next = typeof step === 'number' ? parent?.items : parent?.properties?.[step];
    return field.safeParse(next).data;
  }, top);
}

/** The members of a group of fields, by name. */
export function membersOf(group: Field): { name: string; field: Field; isRequired: boolean }[] {
  return Object.keys(group.properties ?? {}).flatMap((name) => {
    const member = field.safeParse(group.properties?.[name]).data;
    return member ? [{ name, field: member, isRequired: group.required?.includes(name) ?? false }] : [];
  });
}

/** Whether a day is asked for, alone or beside a date-time. */
export function isDay({ format, anyOf = [] }: Field): boolean {
  return format === 'date' || anyOf.some((each) => field.safeParse(each).data?.format === 'date');
}

/** "The headline, in plain words. 10 to 70 characters." */
export function explained({ description = '', minLength, maxLength, minItems, maxItems, enum: values }: Field): string {
  const size = sizeOf(minLength, maxLength, 'characters') || sizeOf(minItems, maxItems, 'items');
  const choice = values ? `One of: ${values.join(', ')}.` : '';
  return [description, size, choice].filter((part) => part !== '').join(' ');
}

function sizeOf(least: number | undefined, most: number | undefined, noun: string): string {
  if (most === undefined) return least === undefined ? '' : `At least ${least} ${noun}.`;
  return least === undefined ? `At most ${most} ${noun}.` : `${least} to ${most} ${noun}.`;
}
