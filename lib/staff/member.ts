// Who works in the inbox, and what a role may do. A member is never deleted, because the audit names them; they are disabled.
import { z } from 'zod';

/** From the least to the most. A viewer reads; a handler also acts; a manager also exports, erases, and looks after staff. */
export const roles = ['viewer', 'handler', 'manager'] as const;
export type Role = (typeof roles)[number];

export interface Member {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** False until the first password is set. */
  isSetUp: boolean;
  isDisabled: boolean;
  addedAt: Date;
}

export const memberLimits = { email: { most: 254 }, name: { most: 60 }, password: { least: 12, most: 200 } } as const;
export type MemberLimits = typeof memberLimits;

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

export function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/** The spelling by which a member is known: people write one address in capitals today and in small letters tomorrow. */
export function plainEmail(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

const emailSchema = z.email().max(memberLimits.email.most);

export function isMemberEmail(email: string): boolean {
  return emailSchema.safeParse(email).success;
}

/** Until a member says otherwise, colleagues see what stands before the @. */
export function firstNameOf(email: string): string {
  return email.slice(0, email.indexOf('@')).slice(0, memberLimits.name.most);
}
