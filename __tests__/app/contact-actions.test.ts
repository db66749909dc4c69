/** @jest-environment node */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { generateMetadata } from '@/app/[language]/contact/page';
import { sendInquiry } from '@/app/contact/actions';
import type { FormState } from '@/components/inquiry/contact-form/contact-form';
import { type Exchange, within } from '@/lib/platform/request/exchange';
import { getDesk } from '@/lib/wiring';
import { formOf, freshVera, vera } from '../support/people';
import { temporaryFolder } from '../support/stores';

const nobodyWrote: FormState = { kind: 'blank', typed: { ...vera, name: '', message: '' } };
const inFirst = { params: Promise.resolve({ language: 'first' }), searchParams: Promise.resolve({}) };
let folder: string;

beforeEach(() => {
  folder = join(temporaryFolder(), 'data');
  process.env.DATA_DIR = folder;
  process.env.FORM_MIN_SECONDS = '0';
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
  const form = formOf(freshVera(getDesk()));
  const first = await redirectOf(sendInquiry(nobodyWrote, form));
  // Outside a request Next writes 307 here; the answer to a form is 303.
  expect(first).toMatch(/^NEXT_REDIRECT;.*;\/contact\/sent\?reference=R-[2-9A-Z]{5}-[2-9A-Z]{5};30[37];$/);
  expect(await redirectOf(sendInquiry(nobodyWrote, form))).toBe(first);
  const reference = /reference=([^;]+)/.exec(first)?.[1] ?? '';
  expect(await getDesk().findReceipt(reference)).toEqual({ reference, receivedAt: expect.any(Date), isQuarantined: false });
  expect(await getDesk().findReceipt('R-22222-22222')).toBeUndefined();
  expect(await getDesk().findReceipt('no reference')).toBeUndefined();
});

test('without script too, the title of a form that came back says so first', async () => {
  const exchange: Exchange = {};
  const titleNow = () => within(exchange, async () => (await generateMetadata(inFirst)).title);
  expect(await titleNow()).toBe('Ask us a question');
  await within(exchange, () => sendInquiry(nobodyWrote, formOf({ ...freshVera(getDesk()), email: 'vera' })));
  expect(await titleNow()).toBe('Error: Ask us a question');
});

test('a visitor with a fault gets the form again with all that was typed', async () => {
  const typed = { ...freshVera(getDesk()), email: 'vera' };
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

test('S12: the answer to a limited visitor carries a status and a time, and the next address is served', async () => {
  process.env.FORM_LIMIT_PER_HOUR = '1';
  const from = (client: string) => {
    const exchange: Exchange = { client };
    const answer = within(exchange, () => sendInquiry(nobodyWrote, formOf(freshVera(getDesk()))));
    return { exchange, answer };
  };
  await redirectOf(from('203.0.113.7').answer);
  const { exchange, answer } = from('203.0.113.7');
  expect(await answer).toMatchObject({ kind: 'limited', by: 'visitor', most: 1, typed: { message: vera.message } });
  expect(exchange).toEqual({ client: '203.0.113.7', status: 429, retryAfterSeconds: expect.any(Number), hasProblem: true });
  expect(exchange.retryAfterSeconds).toBeGreaterThan(3590);
  expect(await redirectOf(from('203.0.113.8').answer)).toMatch(/reference=R-/);
  delete process.env.FORM_LIMIT_PER_HOUR;
});

test('a store that cannot be opened is told to the visitor, and heals without a restart', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  writeFileSync(folder, 'a file where the folder should be');
  const typed = freshVera(getDesk());
  const exchange: Exchange = {};
  expect(await within(exchange, () => sendInquiry(nobodyWrote, formOf(typed)))).toEqual({ kind: 'notSaved', typed });
  expect(exchange).toEqual({ status: 503, retryAfterSeconds: 60, hasProblem: true });
  await expect(getDesk().findReceipt('R-22222-22222')).rejects.toMatchObject({ name: 'StoreFault' });
  rmSync(folder);
  // The form is older than the keys, which could not be made before; it is taken all the same.
  expect(await redirectOf(sendInquiry(nobodyWrote, formOf(typed)))).toMatch(/reference=R-/);
});

test('a database that was deleted under us loses nothing that was acknowledged later', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {});
  await redirectOf(sendInquiry(nobodyWrote, formOf(freshVera(getDesk()))));
  rmSync(folder, { recursive: true });
  const typed = freshVera(getDesk());
  expect(await sendInquiry(nobodyWrote, formOf(typed))).toEqual({ kind: 'notSaved', typed });
  expect(heard.mock.calls.flat()).toContain('inquiry.not-saved code=FILE_REPLACED');
  const receipt = /reference=([^;]+)/.exec(await redirectOf(sendInquiry(nobodyWrote, formOf(typed))))?.[1] ?? '';
  await getDesk().close();
  expect(await getDesk().findReceipt(receipt)).toMatchObject({ reference: receipt });
});

test('a file that is no database is left as it was', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  mkdirSync(folder);
  const file = join(folder, 'clinic.db');
  writeFileSync(file, 'damaged '.repeat(1000));
  expect(await sendInquiry(nobodyWrote, formOf(freshVera(getDesk())))).toMatchObject({ kind: 'notSaved' });
  expect(readFileSync(file, 'utf8')).toBe('damaged '.repeat(1000));
});
