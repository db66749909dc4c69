// What is taken out of a drawn page, and what makes us leave a page alone.

import { strip } from '@/lib/serving/finish/strip';
import { needsRuntime } from '@/lib/serving/press/client-modules';

const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const runtime = {
  head:
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/b.js" async=""></script>' +
    '<script src="/_next/static/chunks/c.js" noModule=""></script>',
  body:
    '<div hidden=""><!--$--><!--/$--></div><p>Rest<!-- --> helps.</p><script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>' +
    '<script src="/_next/static/chunks/d.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script>self.__next_f.push([1,"x"])</script>',
};

test('the runtime, its data and its marks go; the words stay', () => {
  const sheet = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
  expect(strip(page(sheet + runtime.head, runtime.body))).toBe(
    page('<link rel="stylesheet" href="/_next/static/chunks/a.css"/>', '<p>Rest helps.</p>'),
  );
});

test('a page whose words only the runtime would draw is left whole', () => {
  expect(strip(page(runtime.head, runtime.body).replace('<html>', '<html id="__next_error__">'))).toBeUndefined();
});

test('structured data for search engines stays', () => {
  const data = '<script type="application/ld+json">{"@type":"Article"}</script>';
  expect(strip(page(data, ''))).toBe(page(data, ''));
});

test.each([
  ['a script of somebody else', '<script src="https://evil.example/x.js"></script>'],
  ['an inline script that nobody knows', '<script>alert(1)</script>'],
  ['a script of ours with another attribute', '<script src="/_next/static/chunks/b.js" type="module"></script>'],
  ['words that start like the runtime’s and are none', '<script>self.__next_x.push(1)</script>'],
  ['content that arrives after its place', '<!--$?--><template id="B:0"></template><!--/$--><div hidden="" id="S:0">late</div>'],
  ['a part that broke on the server', '<!--$!--><template data-dgst="1"></template><!--/$-->'],
])('a page with %s is left alone', (_, body) => {
  expect(strip(page('', body))).toBeUndefined();
});

test('what an editor wrote about comments and scripts stays as it is', () => {
  const words = '<p>&lt;!-- --&gt; &lt;script&gt;</p><img alt="<!-- a comment -->"/>';
  expect(strip(page('', words))).toBe(page('', words));
});

const manifest = (...modules: string[]) =>
  'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/x/page"] = ' +
  JSON.stringify({ moduleLoading: {}, clientModules: Object.fromEntries(modules.map((name) => [name, { id: 1 }])), entryJSFiles: {} });

const frame = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';

test('a route with nothing but the framework’s frame and the error boundaries needs no runtime', () => {
  expect(needsRuntime(manifest(frame, '[project]/app/error.tsx', '[project]/app/global-error.tsx', '[project]/app/contact/error.tsx'))).toBe(false);
});

test.each([
  ['a form of ours', manifest(frame, '[project]/components/inquiry/contact-form/contact-form.tsx')],
  ['a part of the framework that is new', manifest(frame, '[project]/node_modules/next/dist/esm/client/components/brand-new.js')],
  ['somebody else’s component', manifest('[project]/node_modules/some-carousel/index.js')],
  ['a list that cannot be read', 'globalThis.__RSC_MANIFEST["/x/page"] = {"clientModules":'],
  ['a list without modules', 'globalThis.__RSC_MANIFEST["/x/page"] = {"entryJSFiles":{}}'],
  ['nothing', ''],
])('a route with %s keeps it', (_, text) => {
  expect(needsRuntime(text)).toBe(true);
});
