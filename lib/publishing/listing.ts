// A long list cut into pages.

/** How many articles a page of a list shows: raw HTML stays small however many there are. */
export const articlesPerPage = 12;

export interface ListPage<T> {
  items: T[];
  page: number;
  pageCount: number;
}

/** One page of a list, or undefined when there is no such page. The first page is there even when the list is empty. */
export function pageOf<T>(list: readonly T[], page: number, perPage = articlesPerPage): ListPage<T> | undefined {
  const pageCount = pageCountOf(list.length, perPage);
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return undefined;
  return { items: list.slice((page - 1) * perPage, page * perPage), page, pageCount };
}

/** The same page of several lists that are shown one below the other; there are as many pages as the longest list has. */
export function pageOfEach<T>(lists: readonly (readonly T[])[], page: number): ListPage<T[]> | undefined {
  const pageCount = Math.max(...lists.map(({ length }) => pageCountOf(length)));
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return undefined;
  return { items: lists.map((list) => list.slice((page - 1) * articlesPerPage, page * articlesPerPage)), page, pageCount };
}

export function pageCountOf(length: number, perPage = articlesPerPage): number {
  return Math.max(1, Math.ceil(length / perPage));
}

/** Every page number that a list of this length can have, as Next wants route parameters. */
export function pageNumbers(length: number, perPage = articlesPerPage): { number: string }[] {
  return Array.from({ length: pageCountOf(length, perPage) }, (_, index) => ({ number: String(index + 1) }));
}
