// What every deed of the inbox needs, and writing one of them down.
import type { Clock } from '../../platform/clock';
import type { Along, Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import type { AuditAction } from '../../staff/audit/entry';
import { audited, change } from '../../staff/door';
import type { Session } from '../../staff/sessions/store';

export interface Opened {
  database: Database;
  ring: KeyRing;
  clock: Clock;
}

export type WithInbox = <Result>(deed: (opened: Opened) => Promise<Result>) => Promise<Result>;

export interface Told {
  action: AuditAction;
  /** The reference of the inquiry. */
  reference?: string | undefined;
  detail?: string | undefined;
}

/** The line of a change, to be written in its own transaction. */
export function told(opened: Opened, { member }: Session, { action, reference, detail }: Told): Along {
  return audited(opened, { by: { member: member.id }, action, subject: reference ? { kind: 'inquiry', id: reference } : undefined, detail });
}

/** The line of a look. Whoever cannot be written down sees nothing. */
export async function tell(opened: Opened, { member }: Session, { action, reference, detail }: Told): Promise<void> {
  const subject = reference ? ({ kind: 'inquiry', id: reference } as const) : undefined;
  await change(opened, [{ by: { member: member.id }, action, subject, detail }], async () => undefined);
}
