import { expect, test } from '@jest/globals';
import { articlesPerPage, pageNumbers, pageOf, pageOfEach } from '@/lib/publishing/listing';

const list = Array.from({ length: articlesPerPage * 2 + 1 }, (_, index) => index);

test('the pages of a list hold every item once', () => {
  const pages = pageNumbers(list.length).map(({ number }) => pageOf(list, Number(number)));
  expect(pages.flatMap((page) => page?.items)).toEqual(list);
  expect(pages.map((page) => page?.items.length)).toEqual([12, 12, 1]);
});

test.each([0, -1, 4, 1.5, Number.NaN])('a list of three pages has no page %s', (page) => {
  expect(pageOf(list, page)).toBeUndefined();
});

test('an empty list has one empty page', () => {
  expect(pageOf([], 1)).toEqual({ items: [], page: 1, pageCount: 1 });
});

test('two lists that are shown together turn their pages together, until the longer one ends', () => {
  const short = [100, 101];
  expect(pageOfEach([list, short], 1)).toEqual({ items: [list.slice(0, 12), short], page: 1, pageCount: 3 });
  expect(pageOfEach([list, short], 3)).toEqual({ items: [list.slice(24), []], page: 3, pageCount: 3 });
  for (const page of [0, 4, 1.5, Number.NaN]) expect(pageOfEach([list, short], page)).toBeUndefined();
  expect(pageOfEach([[], []], 1)).toEqual({ items: [[], []], page: 1, pageCount: 1 });
});
