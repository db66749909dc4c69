import { expect, test } from '@jest/globals';
import { readFields, trapField } from '@/lib/inquiries/fields';
import { submit } from '@/lib/inquiries/submit';
import { createLog } from '@/lib/platform/log';
import { clinicTopics, formOf, vera } from '../../support/people';
import { testScreening } from '../../support/screening';

test('each known field is read as it was typed', () => {
  expect(readFields(formOf(vera))).toEqual({ typed: vera, broken: [], isTrapped: false });
});

test('a field that came twice is named, and its values are never joined', () => {
  const form = formOf(vera);
  form.append('email', 'other@example.org');
  const { typed, broken } = readFields(form);
  expect(broken).toEqual(['email']);
  expect(typed.email).toBe(vera.email);
});

test('a file in place of text is named, and one that nobody asked for is ignored', () => {
  const form = formOf({ ...vera, message: '' });
  form.delete('message');
  form.append('message', new File(['hello'], 'hello.txt'));
  form.append('attachment', new File(['x'.repeat(500_000)], 'x.bin'));
  expect(readFields(form)).toEqual({ typed: { ...vera, message: '' }, broken: ['message'], isTrapped: false });
});

test('S01: the trap is seen when anything is in it, and what is in it goes nowhere', () => {
  expect(readFields(formOf({ ...vera, [trapField]: 'Cheap loans' }))).toEqual({ typed: vera, broken: [], isTrapped: true });
  expect(readFields(formOf({ ...vera, [trapField]: '' }))).toMatchObject({ isTrapped: false });
});

test.each([
  '__proto__',
  'constructor',
  'prototype',
  '__proto__[x]',
  'toString',
  'hasOwnProperty',
  'name[]',
  'name.x',
  'status',
  'id',
  'received_at',
  '$ACTION_1:0',
])('a field called %s is ignored', (name) => {
  const form = formOf(vera);
  form.append(name, 'polluted');
  expect(readFields(form)).toEqual({ typed: vera, broken: [], isTrapped: false });
  expect(Reflect.get({}, 'x')).toBeUndefined();
});

test.each([
  ['name', 'Enter your name once, as text'],
  ['email', 'Enter one email address, as text'],
  ['phone', 'Enter one phone number, as text'],
  ['topic', 'Choose one topic for your question'],
  ['message', 'Enter your question once, as text'],
  ['consent', 'Tick the box to let us store your question'],
])('a visitor whose %s came twice is told what to do', async (field, message) => {
  const form = formOf(vera);
  form.append(field, 'once more');
  const clock = { now: () => new Date(0) };
  const hashes = async (): Promise<[string]> => ['hash'];
  const tools = {
    clock,
    screening: testScreening(clock),
    site: clinicTopics,
    log: createLog('error', () => {}),
    hashes,
    findArticle: async () => undefined,
  };
  const nothing = () => Promise.reject(new Error('nothing may be stored'));
  const store = { add: nothing, findReference: nothing };
  expect(await submit(form, { ...tools, store })).toMatchObject({ kind: 'rejected', faults: [{ field, message }] });
});
