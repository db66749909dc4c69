// The history of an inquiry: one line for each thing that happened to it, the oldest first. A note's words are sealed and go with the inquiry.
import { z } from 'zod';
import type { KeyRing } from '../../platform/keys';
import { open, SealFault, seal } from '../../platform/sealing';
import { inquiryStatuses } from '../inquiry';
import { type Standing, type StepKind, stepKinds } from './step';

/** `received` and the rest are words in the database: add to them, never rename one. */
export const historyKinds = ['received', ...stepKinds, 'undo', 'note', 'resend'] as const;
export type HistoryKind = (typeof historyKinds)[number];

export interface HistoryLine {
  id: string;
  at: Date;
  kind: HistoryKind;
  /** The id of the member; nobody's when the visitor or the server did it. */
  by?: string | undefined;
  /** A code: how it was answered, why it was closed, which step was taken back. */
  detail?: string | undefined;
  note?: string | undefined;
  /** A note that no key of ours opens any more. */
  isUnreadable?: boolean | undefined;
  /** How things stood before a step. */
  before?: Standing | undefined;
  /** The version that the step made. Steps are told apart by it and not by their times: a clock may be put back. */
  version?: number | undefined;
}

export type HistoryRow = {
  id: string;
  inquiry_id: string;
  at: string;
  step: string;
  member_id?: string | null;
  detail?: string | null;
  before?: string | null;
  note?: string | null;
  key_id?: string | null;
  data_key?: string | null;
  version?: number | null;
};

const kindSchema = z.enum(historyKinds);
const standingSchema = z.object({
  status: z.enum(inquiryStatuses),
  isQuarantined: z.boolean(),
  takenBy: z.string().optional(),
  answeredAt: z.string().optional(),
});

export function rowOf(inquiryId: string, { id, at, kind, by, detail, note, before, version }: HistoryLine, ring: KeyRing): HistoryRow {
  const sealed = note ? seal(note, { kind: 'note', id }, ring) : undefined;
  return {
    id,
    inquiry_id: inquiryId,
    at: at.toISOString(),
    step: kind,
    member_id: by ?? null,
    detail: detail ?? null,
    before: before ? JSON.stringify(before) : null,
    note: sealed?.sealed ?? null,
    key_id: sealed?.keyId ?? null,
    data_key: sealed?.dataKey ?? null,
    version: version ?? null,
  };
}

export function lineOf({ id, at, step, member_id, detail, before, version, ...sealed }: HistoryRow, ring: KeyRing): HistoryLine {
  return {
    id,
    at: new Date(at),
    kind: kindSchema.parse(step),
    by: member_id ?? undefined,
    detail: detail ?? undefined,
    before: before ? standingSchema.parse(JSON.parse(before)) : undefined,
    version: version ? Number(version) : undefined,
    ...noteIn(id, sealed, ring),
  };
}

function noteIn(id: string, { note, key_id: keyId, data_key: dataKey }: Pick<HistoryRow, 'note' | 'key_id' | 'data_key'>, ring: KeyRing) {
  if (!note || !keyId || !dataKey) return {};
  try {
    return { note: open({ keyId, dataKey, sealed: note }, { kind: 'note', id }, ring) };
  } catch (fault) {
    if (!(fault instanceof SealFault)) throw fault;
    return { isUnreadable: true };
  }
}

/** The last step, if this member took it and nothing came after that it would undo with it. */
export function undoable(history: readonly HistoryLine[], member: string): (HistoryLine & { kind: StepKind; before: Standing }) | undefined {
  const steps = history.filter(({ version }) => version !== undefined).sort((a, b) => (a.version ?? 0) - (b.version ?? 0));
  const last = steps.at(-1);
  if (!last?.before || last.by !== member) return undefined;
  const step = stepKinds.find((kind) => kind === last.kind);
  return step && { ...last, kind: step, before: last.before };
}
