// Codes from a phone: turned on by a first right code, asked for at each sign-in, each good once.
import { audited, change, type Door } from '../door';
import type { Member } from '../member';
import { looksLikeRecoveryCode, newRecoveryCodes } from './recovery-code';
import {
  addSecret,
  confirmSecret,
  countRecoveryCodes,
  dropSecret,
  findSecret,
  hasCodes,
  replaceRecoveryCodes,
  useRecoveryCode,
  useStep,
} from './store';
import { findStep, inBase32, otpAddress } from './totp';

export interface CodesState {
  isOn: boolean;
  recoveryCodeCount: number;
}

export async function codesOf({ database }: Pick<Door, 'database'>, memberId: string): Promise<CodesState> {
  return database.read(async () => ({
    isOn: await hasCodes(database.query, memberId),
    recoveryCodeCount: await countRecoveryCodes(database.query, memberId),
  }));
}

/** Makes a secret that is shown until a first code proves that the phone has it. */
export async function beginCodes({ database, ring }: Door, memberId: string): Promise<void> {
  await database.write((transaction) => addSecret(transaction, memberId, ring));
}

/** What the phone has to be told, while it is not proved yet; undefined before the beginning and after the end. */
export async function pendingSecret({ database, ring }: Door, { id, email }: Member, clinic: string) {
  const found = await database.read(() => findSecret(database.query, id, ring));
  if (!found || found.isConfirmed) return undefined;
  return { key: inBase32(found.secret), address: otpAddress(found.secret, email, clinic) };
}

/** Turns codes on, and gives the recovery codes: the only time that anybody sees them. Undefined when the code is wrong. */
export async function confirmCodes(door: Door, memberId: string, code: string): Promise<string[] | undefined> {
  const found = await door.database.read(() => findSecret(door.database.query, memberId, door.ring));
  const step = found && !found.isConfirmed ? findStep(found.secret, code, door.clock.now(), found.lastStep) : undefined;
  if (step === undefined) return undefined;
  const codes = newRecoveryCodes();
  await change(door, [{ by: { member: memberId }, action: 'code-added' }], async (transaction) => {
    await useStep(transaction, memberId, step);
    await confirmSecret(transaction, memberId, door.clock.now());
    await replaceRecoveryCodes(transaction, memberId, codes);
  });
  return codes;
}

export async function renewRecoveryCodes(door: Door, memberId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await change(door, [{ by: { member: memberId }, action: 'recovery-codes-made' }], (transaction) =>
    replaceRecoveryCodes(transaction, memberId, codes),
  );
  return codes;
}

export async function endCodes(door: Door, memberId: string): Promise<void> {
  await change(door, [{ by: { member: memberId }, action: 'code-removed' }], (transaction) => dropSecret(transaction, memberId));
}

/** How somebody proved it, as the audit says it; undefined when the code is wrong or was used before. */
export async function checkCode(door: Door, memberId: string, code: string): Promise<'by:code' | 'by:recovery-code' | undefined> {
  if (looksLikeRecoveryCode(code)) {
    const along = audited(door, { by: { member: memberId }, action: 'recovery-code-used' });
    const isGood = await door.database.write(async (transaction) => {
      const isUsed = await useRecoveryCode(transaction, memberId, code);
      if (isUsed) await along(transaction);
      return isUsed;
    });
    return isGood ? 'by:recovery-code' : undefined;
  }
  const found = await door.database.read(() => findSecret(door.database.query, memberId, door.ring));
  const step = found?.isConfirmed ? findStep(found.secret, code, door.clock.now(), found.lastStep) : undefined;
  if (step === undefined) return undefined;
  return (await door.database.write((transaction) => useStep(transaction, memberId, step))) ? 'by:code' : undefined;
}
