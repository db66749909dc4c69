import { expect, test } from '@jest/globals';
import { articlesPerPage, pageNumbers, pageOf } from '@/lib/publishing/listing';

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
