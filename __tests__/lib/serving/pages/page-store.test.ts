// Pages in front of Next: from the build while they are true, drawn anew when their tide has passed, and never an old one after it.
import { textOf } from '@/lib/serving/refusing/refusal-pages';
import { drawing, storeWith } from '../../../support/ready-pages';

const article = { path: '/articles/rest', text: '<p>as built</p>' };
const textAt = async (store: Awaited<ReturnType<typeof storeWith>>, path: string) => {
  const page = await store.find(path);
  return (
    page &&
    textOf(page)
      .toString()
      .replace(/<script.*/, '')
  );
};

test('a page of the build is read once, and lies in memory from then on', async () => {
  const store = await storeWith([article]);
  expect(store.held('/articles/rest')).toBeUndefined();
  expect(await textAt(store, '/articles/rest')).toBe('<p>as built</p>');
  expect(store.held('/articles/rest')).toBeDefined();
});

test('what is no page is none, whatever its name', async () => {
  const store = await storeWith([article], { patterns: ['^/contact(?:/)?$'] });
  for (const path of ['/articles/none', '/', '/__proto__', '/constructor', 'toString', '/contact']) {
    expect(await store.find(path)).toBeUndefined();
    expect(store.held(path)).toBeUndefined();
  }
  expect([store.isDrawnPerVisit('/contact'), store.isDrawnPerVisit('/contacts')]).toEqual([true, false]);
});

test('when a tide has come, the first who asks gets the new page', async () => {
  let now = 99;
  const { draw, drawn } = drawing(() => `<p>drawn at ${now}</p>`);
  const store = await storeWith([article], { now: () => now, tides: [100, 200], draw });
  expect(await textAt(store, '/articles/rest')).toBe('<p>as built</p>');
  now = 100;
  expect(await textAt(store, '/articles/rest')).toBe('<p>drawn at 100</p>');
  now = 150;
  expect(await textAt(store, '/articles/rest')).toBe('<p>drawn at 100</p>');
  now = 200;
  expect(await textAt(store, '/articles/rest')).toBe('<p>drawn at 200</p>');
  expect(drawn).toHaveLength(2);
});

test('a page that the build left out is drawn for whoever asks first, kept, and drawn anew at each tide', async () => {
  let now = 1;
  const { draw, drawn } = drawing((path) => `<p>${path} at ${now}</p><script>self.__next_f.push([1])</script>`);
  const store = await storeWith([article], { now: () => now, tides: [100], draw, later: { '/articles/old': false, '/whole': true } });
  expect([store.has('/articles/old'), store.has('/articles/older'), store.has('__proto__')]).toEqual([true, false, false]);
  const page = await store.find('/articles/old');
  expect(page && textOf(page).toString()).toMatch(/^<p>\/articles\/old at 1<\/p>(?!<script>)/);
  now = 50;
  expect(store.held('/articles/old')).toBe(page);
  now = 100;
  expect(await textAt(store, '/articles/old')).toBe('<p>/articles/old at 100</p>');
  expect(drawn).toEqual(['/articles/old', '/articles/old']);
  // One whose route has a client component keeps the runtime.
  const whole = await store.find('/whole');
  expect(whole && textOf(whole).toString()).toContain('<script>self.__next_f.push([1])</script>');
});

test('a page that is not there at this tide says so in the words of the build, because Next draws them without any', async () => {
  let now = 0;
  const { draw } = drawing(() => '<html id="__next_error__"></html>', 404);
  const store = await storeWith([article], { now: () => now, tides: [10], draw, later: { '/articles/later': false } });
  now = 10;
  for (const path of ['/articles/rest', '/articles/later']) {
    const page = await store.find(path);
    expect([page?.status, page && textOf(page).toString()]).toEqual([404, expect.stringContaining('<h1>Not found</h1>')]);
  }
});

test('a former address leads on, without a word', async () => {
  const { draw } = drawing(() => '<html id="__next_error__"></html>', 308);
  const store = await storeWith([], { draw, later: { '/articles/once': false } });
  const page = await store.find('/articles/once');
  expect([page?.status, page && textOf(page).length]).toEqual([308, 0]);
});

test('a page that the build left out is no page that it can refuse with', async () => {
  const store = await storeWith([article], { later: { '/articles/old': false } });
  expect(await store.findAsBuilt('/articles/old')).toBeUndefined();
  expect(await store.findAsBuilt('/articles/rest')).toBeDefined();
});

test('fifty who ask at once for an old page wait for one drawing', async () => {
  const { draw, drawn } = drawing(() => '<p>new</p>');
  const store = await storeWith([article], { tides: [1], draw });
  const texts = await Promise.all(Array.from({ length: 50 }, () => textAt(store, '/articles/rest')));
  expect(new Set(texts)).toEqual(new Set(['<p>new</p>']));
  expect(drawn).toEqual(['/articles/rest']);
});

test('a page that is being drawn when its tide comes is not kept for longer than that', async () => {
  let now = 99;
  const { draw } = drawing(() => `<p>drawn at ${now}</p>`);
  const store = await storeWith([article], { now: () => now, tides: [50, 100], draw });
  const early = textAt(store, '/articles/rest');
  now = 100;
  expect(await early).toBe('<p>drawn at 99</p>');
  expect(await textAt(store, '/articles/rest')).toBe('<p>drawn at 100</p>');
});

test('a tide that came between the build and the start counts', async () => {
  const { draw } = drawing(() => '<p>new</p>');
  expect(await textAt(await storeWith([article], { now: () => 500, drawnAt: 300, tides: [200], draw }), '/articles/rest')).toBe('<p>as built</p>');
  expect(await textAt(await storeWith([article], { now: () => 500, drawnAt: 300, tides: [400], draw }), '/articles/rest')).toBe('<p>new</p>');
});

test('pages that were built from other content are drawn anew', async () => {
  const { draw } = drawing(() => '<p>new</p>');
  expect(await textAt(await storeWith([article], { contentVersion: 'newer', draw }), '/articles/rest')).toBe('<p>new</p>');
});

test('files of the build never grow old', async () => {
  const asset = { path: '/_next/static/a.js', text: 'one()', type: 'text/javascript', kind: 'asset' as const };
  const store = await storeWith([asset], { tides: [1], contentVersion: 'newer' });
  expect(await textAt(store, asset.path)).toBe('one()');
});

test('a page that cannot be drawn is a fault, never an old page', async () => {
  const store = await storeWith([article], { tides: [1], ...drawing(() => 'broken', 500) });
  await expect(store.find('/articles/rest')).rejects.toThrow('/articles/rest could not be drawn: status 500');
  await expect(store.find('/articles/rest')).rejects.toThrow('status 500');
});

test('at a tide, what lies in memory is drawn again without anybody asking', async () => {
  let now = 0;
  const { draw, drawn } = drawing(() => `<p>drawn at ${now}</p>`);
  const store = await storeWith([article, { path: '/about', text: '<p>about</p>' }], { now: () => now, tides: [40], draw });
  await store.find('/articles/rest');
  store.watchTides();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(drawn).toEqual([]);
  now = 40;
  // Only when the drawing has begun: to ask before would begin it.
  const redrawn = () => drawn.length > 0 && store.held('/articles/rest') !== undefined;
  for (let tries = 0; tries < 500 && !redrawn(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  store.stop();
  expect(drawn).toEqual(['/articles/rest']);
  expect(store.held('/articles/rest')).toBeDefined();
  expect(await textAt(store, '/articles/rest')).toBe('<p>drawn at 40</p>');
});

test('memory has a limit: what nobody asked for the longest goes first', async () => {
  const many = Array.from({ length: 30 }, (_, number) => ({ path: `/articles/a${number}`, text: `<p>${'rest '.repeat(number)}</p>` }));
  const store = await storeWith(many, { mostBytes: 1_000 });
  for (const { path } of many) {
    await store.find(path);
    await store.find('/articles/a0');
  }
  const inMemory = many.filter(({ path }) => store.held(path) !== undefined).map(({ path }) => path);
  expect(inMemory).toContain('/articles/a0');
  expect(inMemory).toContain('/articles/a29');
  expect(inMemory).not.toContain('/articles/a1');
});
