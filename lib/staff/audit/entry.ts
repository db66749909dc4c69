// One line of the audit: who did what, when, and to which id. Never what anybody wrote: there is no field that could hold it.
import { z } from 'zod';
import { newId } from '../../platform/ids';

/** Everything that is written down, with the words in which managers read it. Add a line here for something new; never rename one. */
export const auditActions = {
  'signed-in': 'Signed in',
  'signed-out': 'Signed out',
  'sign-in-failed': 'Failed to sign in',
  'sign-in-delayed': 'Tried to sign in too often and was made to wait',
  'proof-given': 'Confirmed who they are',
  'proof-failed': 'Failed to confirm who they are',
  'not-allowed': 'Was refused',
  'link-made': 'Made a one-time link for',
  'set-up-done': 'Set a password by a one-time link',
  'password-changed': 'Changed the password',
  'name-changed': 'Changed their name',
  'sessions-ended': 'Ended all other sessions',
  'code-added': 'Turned on codes from a phone',
  'code-removed': 'Turned off codes from a phone',
  'recovery-codes-made': 'Made new recovery codes',
  'recovery-code-used': 'Used a recovery code',
  'passkey-added': 'Added a passkey',
  'passkey-removed': 'Removed a passkey',
  'member-added': 'Added',
  'member-disabled': 'Disabled',
  'member-enabled': 'Enabled',
  'role-changed': 'Changed the role of',
  'list-viewed': 'Looked at the list',
  'inquiry-viewed': 'Read',
  'inquiries-searched': 'Searched',
  'inquiry-taken': 'Took',
  'inquiry-answered': 'Marked as answered',
  'inquiry-closed': 'Closed',
  'inquiry-reopened': 'Reopened',
  'marked-spam': 'Marked as spam',
  'marked-not-spam': 'Marked as not spam',
  'note-added': 'Added a note to',
  'change-undone': 'Took a change back on',
  'notice-resent': 'Sent the notice again of',
  'inquiry-erased': 'Erased',
  'person-erased': 'Erased everything of one email address',
  exported: 'Exported',
  'numbers-viewed': 'Looked at the numbers',
  'staff-viewed': 'Looked at the staff',
  'audit-viewed': 'Looked at the audit',
  'audit-broken': 'Found that this list had been tampered with',
  'keys-changed': 'Changed the keys',
  'database-restored': 'Restored a backup',
} as const;
export type AuditAction = keyof typeof auditActions;

/** The id of a member; or a command on the machine, the server by itself, or somebody whom we do not know. */
export type Actor = { member: string } | 'shell' | 'server' | 'stranger';

export interface AuditEntry {
  by: Actor;
  action: AuditAction;
  /** What it was done to: a kind and a random id. */
  subject?: { kind: 'inquiry' | 'member' | 'passkey'; id: string } | undefined;
  /** A code such as `viewer-to-manager`, `rows:120` or `by:phone`. */
  detail?: string | undefined;
}

/** An entry that is ready to be written. It has its id before the transaction, which may run more than once. */
export interface PreparedEntry {
  id: string;
  at: string;
  actor: string;
  action: string;
  subject: string;
  detail: string;
}

/** Short codes without blanks, capitals or an @: nothing that a person wrote would pass for one. */
const codeSchema = z.string().regex(/^[a-z0-9:.=-]{0,60}$/, 'an audit entry holds codes and ids, never words');
const idSchema = z.string().regex(/^[\w-]{1,64}$/, 'an audit entry names a random id');

export function prepare({ by, action, subject, detail = '' }: AuditEntry, now: Date): PreparedEntry {
  return {
    id: newId(),
    at: now.toISOString(),
    actor: typeof by === 'string' ? by : `member:${idSchema.parse(by.member)}`,
    action,
    subject: subject ? `${subject.kind}:${idSchema.parse(subject.id)}` : '',
    detail: codeSchema.parse(detail),
  };
}
