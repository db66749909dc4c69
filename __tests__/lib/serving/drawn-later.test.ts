// Which addresses a build opens beyond the pages that it drew, and that it opens nothing where it does not know its way.
import { withDrawnLater } from '@/lib/serving/drawn-later';

const drawn = (srcRoute: string, path: string) => ({
  routeType: 'page',
  htmlSize: 4_000,
  initialRevalidateSeconds: 300,
  srcRoute,
  dataRoute: `${path}.rsc`,
});

const built = (changes: Record<string, unknown> = {}) => ({
  version: 4,
  routes: { '/': drawn('/', '/index'), '/articles/one': drawn('/articles/[slug]', '/articles/one') },
  dynamicRoutes: { '/articles/[slug]': { fallback: false, routeRegex: '^/articles/([^/]+?)(?:/)?$' } },
  notFoundRoutes: [],
  preview: { previewModeId: 'x' },
  ...changes,
});

test('a page that was not drawn gets what its drawn sister has, but for what is the sister alone', () => {
  const { routes, ...rest } = withDrawnLater(built(), { '/articles/[slug]': ['/articles/one', '/articles/two'] });
  expect(Object.keys(routes)).toEqual(['/', '/articles/one', '/articles/two']);
  expect(routes['/articles/one']).toEqual(built().routes['/articles/one']);
  expect(routes['/articles/two']).toEqual({
    routeType: 'page',
    initialRevalidateSeconds: 300,
    srcRoute: '/articles/[slug]',
    dataRoute: '/articles/two.rsc',
  });
  expect(rest).toMatchObject({ version: 4, notFoundRoutes: [], preview: { previewModeId: 'x' } });
});

test('a site whose pages are all drawn stays as Next built it', () => {
  expect(withDrawnLater(built(), { '/articles/[slug]': ['/articles/one'], '/people/[slug]': [] })).toEqual(built());
});

test('where the build drew no page of a kind, or would draw any address, nothing is opened', () => {
  expect(() => withDrawnLater(built(), { '/people/[slug]': ['/people/ana'] })).toThrow('drew no page of /people/[slug]');
  for (const fallback of [null, '/articles/[slug].html', undefined]) {
    const open = built({ dynamicRoutes: { '/articles/[slug]': { fallback } } });
    expect(() => withDrawnLater(open, { '/articles/[slug]': ['/articles/two'] })).toThrow('would draw addresses that are not ours');
  }
});

test('a manifest of another form stops the build', () => {
  for (const manifest of [built({ version: 5 }), { version: 4 }, {}, [], 'x', built({ routes: { '/': {} } })])
    expect(() => withDrawnLater(manifest, {})).toThrow();
});

test('an article that is called like a part of every object gets its own page', () => {
  const { routes } = withDrawnLater(built(), { '/articles/[slug]': ['/articles/one', '/articles/constructor'] });
  expect(routes['/articles/constructor']).toMatchObject({ dataRoute: '/articles/constructor.rsc' });
});
