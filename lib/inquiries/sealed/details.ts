// The personal fields of an inquiry as they lie in the database: one JSON text, sealed by a key of its own.
import { z } from 'zod';
import { KeyFault, type KeyRing } from '../../platform/keys';
import { type Owner, open, rewrap, SealFault, type SealReason, seal } from '../../platform/sealing';
import type { Inquiry, PersonalField } from '../inquiry';

export interface SealedColumns {
  details: string;
  key_id: string | null;
  data_key: string | null;
}

type Details = Pick<Inquiry, PersonalField>;

const detailsSchema = z.object({ name: z.string(), email: z.string(), phone: z.string().optional(), message: z.string() });

const ownerOf = (id: string): Owner => ({ kind: 'inquiry', id });

export function sealDetails({ id, name, email, phone, message }: Details & { id: string }, ring: KeyRing): SealedColumns {
  return sealText(id, JSON.stringify({ name, email, phone, message }), ring);
}

/** The details of a row, or why they cannot be opened. */
export function openDetails({ id, ...columns }: SealedColumns & { id: string }, ring: KeyRing): Details | { unreadable: SealReason } {
  try {
    return detailsSchema.parse(JSON.parse(open(envelopeOf(columns), ownerOf(id), ring)));
  } catch (fault) {
    if (fault instanceof KeyFault) return { unreadable: 'key-missing' };
    return { unreadable: fault instanceof SealFault ? fault.code : 'damaged' };
  }
}

/** Seals details that are still in clear, as the first step of our tables kept them. */
export function sealText(id: string, text: string, ring: KeyRing): SealedColumns {
  const { keyId, dataKey, sealed } = seal(text, ownerOf(id), ring);
  return { details: sealed, key_id: keyId, data_key: dataKey };
}

/** The data key of a row, sealed by the key that writes now; or why that cannot be done. */
export function rewrapRow(row: Omit<SealedColumns, 'details'> & { id: string }, ring: KeyRing): Omit<SealedColumns, 'details'> | SealReason {
  try {
    const { keyId, dataKey } = rewrap(envelopeOf({ ...row, details: '' }), ownerOf(row.id), ring);
    return { key_id: keyId, data_key: dataKey };
  } catch (fault) {
    if (fault instanceof SealFault) return fault.code;
    throw fault;
  }
}

/** A row without a key was written in clear. It is never read as it is: whoever can write into the file could put words into our hands. */
function envelopeOf({ details, key_id, data_key }: SealedColumns) {
  if (key_id === null || data_key === null) throw new SealFault('damaged', 'This row is not sealed.');
  return { keyId: key_id, dataKey: data_key, sealed: details };
}
