import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvHead, csvLineOf, jsonLineOf } from '@/lib/inquiries/exporting/lines';
import { eachInquiry } from '@/lib/inquiries/exporting/store';
import type { UnreadableInquiry } from '@/lib/inquiries/inquiry';
import { clinicRing } from '../../support/keys';
import { verasInquiry } from '../../support/people';
import { temporaryStore } from '../../support/stores';

const { name, email, phone, message, ...inClear } = verasInquiry();
const unreadable: UnreadableInquiry = { ...inClear, unreadable: 'damaged' };

/** The cells of one CSV line, as RFC 4180 reads them. */
function cellsOf(line: string): string[] {
  expect(line.endsWith('\r\n')).toBe(true);
  return [...line.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

/** The cells as a spreadsheet reads them where a semicolon parts them: a comma is text, and a mark opens a cell only at its beginning. */
function semicolonCellsOf(line: string): string[] {
  const cells = [...line.matchAll(/(?:"((?:[^"]|"")*)"?)?([^;\r\n]*)(?:;|\r|\n|$)/g)];
  return cells.map(([, inMarks = '', rest = '']) => inMarks.replaceAll('""', '"') + rest);
}

const plain = (text = '') => text.replaceAll("'", '');

test('a JSON line has every word of the visitor', () => {
  const inquiry = verasInquiry({ name: '王小明 👩‍👩‍👧', message: '=1+1\r\n"two"' });
  expect(JSON.parse(jsonLineOf(inquiry))).toEqual({
    reference: 'R-22222-33333',
    receivedAt: '2026-11-23T09:00:00.000Z',
    status: 'new',
    topic: 'question',
    article: 'is-ketamine-addictive',
    name: '王小明 👩‍👩‍👧',
    email,
    phone,
    message: '=1+1\r\n"two"',
  });
});

test('a line says in which language the form was, where that is known', () => {
  expect(JSON.parse(jsonLineOf(verasInquiry({ language: 'es' })))).toMatchObject({ language: 'es' });
  expect(cellsOf(csvLineOf(verasInquiry({ language: 'es' }))).slice(-2)).toEqual(['es', '']);
});

test('one that cannot be opened says so in its line', () => {
  expect(JSON.parse(jsonLineOf(unreadable))).toMatchObject({ reference: 'R-22222-33333', unreadable: 'damaged' });
  expect(cellsOf(csvLineOf(unreadable)).at(-1)).toBe('damaged');
});

describe('A16: CSV', () => {
  test('begins with the mark that tells spreadsheets that it is UTF-8, and the names of its columns', () => {
    expect(csvHead).toBe('\ufeff"reference","receivedAt","status","topic","article","name","email","phone","message","language","unreadable"\r\n');
  });

  test.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ' =', '\u00a0+', '\n@', '\u3000＝', '\u200b=', '\ufeff-', '﹢'])(
    'a cell that starts with %j is text and no formula',
    (start) => {
      const message = `${start}cmd|' /C calc'!A0`;
      // A line feed may begin a cell of its own, so what comes after it has an apostrophe too.
      expect(cellsOf(csvLineOf(verasInquiry({ message })))[8]).toBe(`'${message.replace('\n@', "\n'@")}`);
    },
  );

  test.each([
    ['Hello;=cmd()', "Hello;'=cmd()"],
    ['Hello; "=cmd()', 'Hello;\' "=cmd()'],
    ['I have\n- pain\n- fear', "I have\n'- pain\n'- fear"],
    ['One\r\n+1', "One\r\n'+1"],
    ['One\t@two', "One\t'@two"],
    ['me@example.org; 1 - 2', 'me@example.org; 1 - 2'],
  ])('%j becomes %j, because elsewhere a cell may begin in the middle of ours', (message, written) => {
    expect(cellsOf(csvLineOf(verasInquiry({ message })))[8]).toBe(written);
  });

  test('whatever people write, rows keep their width and no cell starts a formula', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', '=', '@', "'", ' ', '\t', ';', '；'), fc.string({ maxLength: 2 })),
    });
    fc.assert(
      fc.property(text, text, (someName, someMessage) => {
        const cells = cellsOf(csvLineOf(verasInquiry({ name: someName, message: someMessage })));
        expect(cells).toHaveLength(11);
        expect([plain(cells[5]), plain(cells[8])]).toEqual([plain(someName), plain(someMessage)]);
        expect(cells.filter((cell) => /^\s*[=+\-@]|^[\t\r]/.test(cell))).toEqual([]);
        expect(
          semicolonCellsOf(csvLineOf(verasInquiry({ name: someName, message: someMessage }))).filter((cell) => /^\s*[=+\-@]/.test(cell)),
        ).toEqual([]);
      }),
    );
  });
});

test('every inquiry is opened once, the oldest first, however many came at one moment', async () => {
  const { database, store } = await temporaryStore();
  for (let index = 0; index < 230; index += 1) {
    const receivedAt = new Date(Date.UTC(2026, 10, 1 + (index % 3)));
    await store.add(verasInquiry({ id: `${index}`, reference: `R-${index}`, receivedAt }), `${index}`);
  }
  const seen: string[] = [];
  for await (const { id, receivedAt } of eachInquiry(database, clinicRing)) seen.push(`${receivedAt.toISOString()} ${id}`);
  expect(new Set(seen).size).toBe(230);
  expect(seen).toEqual([...seen].sort());
});
