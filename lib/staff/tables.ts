// The tables of this room, for the stores that ask them. Their shape is in migrations.ts.
import type { SessionStage } from './sessions/session';

// Types, not interfaces: Kysely wants tables that can be indexed by any column name.
export type MemberRow = {
  id: string;
  email: string;
  name: string;
  role: string;
  password_hash: string | null;
  added_at: string;
  disabled_at: string | null;
};

export type SessionRow = {
  token_hash: string;
  member_id: string;
  stage: SessionStage;
  started_at: string;
  seen_at: string;
  proved_at: string;
};

export type PasskeyRow = {
  id: string;
  credential_id: string;
  member_id: string;
  public_key: string;
  counter: number;
  transports: string;
  name: string;
  added_at: string;
  used_at: string | null;
};

export type StaffTables = {
  members: MemberRow;
  member_links: { token_hash: string; member_id: string; ends_at: string };
  sessions: SessionRow;
  member_codes: { member_id: string; secret: string; key_id: string; data_key: string; confirmed_at: string | null; last_step: number };
  recovery_codes: { code_hash: string; member_id: string };
  passkeys: PasskeyRow;
  used_challenges: { challenge: string; ends_at: string };
  sign_in_attempts: { key: string; count: number; last_at: string; ends_at: string };
};
