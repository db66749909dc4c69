/** @jest-environment node */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { sendInquiry } from '@/app/contact/actions';
import type { FormState } from '@/components/inquiry/contact-form/contact-form';
import { getDesk } from '@/lib/wiring';
import { formOf, vera } from '../support/people';
import { temporaryFolder } from '../support/stores';

const nobodyWrote: FormState = { kind: 'blank', typed: { ...vera, name: '', message: '' } };
let folder: string;

beforeEach(() => {
  folder = join(temporaryFolder(), 'data');
  process.env.DATA_DIR = folder;
  jest.spyOn(console, 'log').mockImplementation(() => {});
});

afterEach(async () => {
  await getDesk().close();
  globalThis.clinicDesk = undefined;
});

/** Where the visitor is sent, as Next writes it into the error that `redirect` throws. */
async function redirectOf(answer: Promise<FormState>): Promise<string> {
  const fault = await answer.then(
    (state) => Promise.reject(new Error(`answered with ${state.kind}`)),
    (thrown: object) => thrown,
  );
  return String(Reflect.get(fault, 'digest'));
}

test('a visitor whose question was kept is sent to the receipt, and a second time to the same one', async () => {
  const first = await redirectOf(sendInquiry(nobodyWrote, formOf(vera)));
  // Outside a request Next writes 307 here; the answer to a form is 303.
  expect(first).toMatch(/^NEXT_REDIRECT;.*;\/contact\/sent\?reference=R-[2-9A-Z]{5}-[2-9A-Z]{5};30[37];$/);
  expect(await redirectOf(sendInquiry(nobodyWrote, formOf(vera)))).toBe(first);
  const reference = /reference=([^;]+)/.exec(first)?.[1] ?? '';
  expect(await getDesk().findReceipt(reference)).toEqual({ reference, receivedAt: expect.any(Date) });
  expect(await getDesk().findReceipt('R-22222-22222')).toBeUndefined();
  expect(await getDesk().findReceipt('no reference')).toBeUndefined();
});

test('a visitor with a fault gets the form again with all that was typed', async () => {
  const typed = { ...vera, email: 'vera' };
  expect(await sendInquiry(nobodyWrote, formOf(typed))).toEqual({
    kind: 'rejected',
    typed,
    faults: [{ field: 'email', message: 'Email address needs an @ sign, like name@example.com' }],
  });
});

test.each([[null], ['text'], [{ name: 'Vera' }], [[['name', 'Vera']]]])('what is no form is read as an empty one (%j)', async (value) => {
  const state = await Reflect.apply(sendInquiry, undefined, [nobodyWrote, value]);
  expect(state).toMatchObject({ kind: 'rejected', typed: { name: '' } });
});

test('a store that cannot be opened is told to the visitor, and heals without a restart', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  writeFileSync(folder, 'a file where the folder should be');
  expect(await sendInquiry(nobodyWrote, formOf(vera))).toEqual({ kind: 'notSaved', typed: vera });
  await expect(getDesk().findReceipt('R-22222-22222')).rejects.toMatchObject({ name: 'StoreFault' });
  rmSync(folder);
  expect(await redirectOf(sendInquiry(nobodyWrote, formOf(vera)))).toMatch(/reference=R-/);
});

test('a database that was deleted under us loses nothing that was acknowledged later', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {});
  await redirectOf(sendInquiry(nobodyWrote, formOf(vera)));
  rmSync(folder, { recursive: true });
  expect(await sendInquiry(nobodyWrote, formOf(vera))).toEqual({ kind: 'notSaved', typed: vera });
  expect(heard.mock.calls.flat()).toContain('inquiry.not-saved code=FILE_REPLACED');
  const receipt = /reference=([^;]+)/.exec(await redirectOf(sendInquiry(nobodyWrote, formOf(vera))))?.[1] ?? '';
  await getDesk().close();
  expect(await getDesk().findReceipt(receipt)).toMatchObject({ reference: receipt });
});

test('a file that is no database is left as it was', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  mkdirSync(folder);
  const file = join(folder, 'clinic.db');
  writeFileSync(file, 'damaged '.repeat(1000));
  expect(await sendInquiry(nobodyWrote, formOf(vera))).toMatchObject({ kind: 'notSaved' });
  expect(readFileSync(file, 'utf8')).toBe('damaged '.repeat(1000));
});
