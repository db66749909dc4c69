// The site in its second language, in a real browser: a reader who finds an article in English and reads it in Spanish, a visitor who asks
// in Spanish, machines that are told which page is which, and no English word of ours on any page in between.
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { getLibrary } from '@/lib/content/languages/libraries';
import { openDatabase } from '@/lib/platform/database';
import { absolute } from '@/lib/site/addresses';
import { getEdition } from '@/lib/site/languages/edition';
import { dictionaries } from '@/lib/words/words';
import { visit } from '../support/browser';
import { piecesOf, textsIn } from '../support/dictionary';
import { filled } from '../support/form';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';
import { violationsOn } from '../support/violations';

jest.setTimeout(300_000);

let site: SiteServer;
let browser: Browser;
let original: { slug: string; title: string };
let translation: { slug: string; title: string };
/** Of English articles that nobody has translated yet. */
let untranslated: { slug: string; title: string };

beforeAll(async () => {
  ({ site, browser } = await openSite());
  const [english, spanish] = await Promise.all([getLibrary('en').listArticles(), getLibrary('es').listArticles()]);
  const [first] = spanish.filter(({ translationOf }) => translationOf !== undefined);
  const source = english.find(({ slug }) => slug === first?.translationOf);
  const other = english.find(({ slug }) => !spanish.some(({ translationOf }) => translationOf === slug));
  if (!first || !source || !other) throw new Error('content/es has no translated article, or content has no other, expected one of each');
  [translation, original, untranslated] = [first, source, other];
});

const at = (path: string) => `${site.address}${path}`;
// jsdom cannot read all of our styles, and would say so.
const documentOf = (html: string) => new JSDOM(html.replace(/<style[\s\S]*?<\/style>/g, '')).window.document;
const documentAt = async (path: string) => documentOf(await (await fetch(at(path))).text());

test('a reader goes from an article to its translation and back, and each says in which language it is', async () => {
  const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(at(`/articles/${original.slug}`));
  const toSpanish = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Español', exact: true });
  expect([await toSpanish.getAttribute('lang'), await toSpanish.getAttribute('hreflang')]).toEqual(['es', 'es']);
  await toSpanish.click();
  expect(new URL(page.url()).pathname).toBe(`/es/articles/${translation.slug}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('es-US');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(translation.title);
  expect(await page.getByText('Lo más importante').first().isVisible()).toBe(true);
  expect(
    await page
      .getByText(/988.*AYUDA|AYUDA.*988/)
      .first()
      .isVisible(),
  ).toBe(true);
  await page.getByRole('note').getByRole('link', { name: original.title }).click();
  expect(new URL(page.url()).pathname).toBe(`/articles/${original.slug}`);
  await page.goto(at(`/es/articles/${translation.slug}`));
  await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'English', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe(`/articles/${original.slug}`);
  expect(noise).toEqual([]);
  await end();
});

test('where there is no translation, the link says to what it leads, in the language that it leads to', async () => {
  const { page, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(at(`/articles/${untranslated.slug}`));
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Español/ });
  expect(await link.textContent()).toBe('Español: Artículos');
  expect(await link.getAttribute('title')).toBe('Esta página todavía no está en español.');
  await link.click();
  expect(new URL(page.url()).pathname).toBe('/es/articles');
  await end();
});

test('search engines are told of each page which are the same, both ways, and on the site map', async () => {
  const alternates = async (path: string) => {
    const document = await documentAt(path);
    return [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
  };
  const origin = new URL(String((await alternates('/'))[0]?.[1])).origin;
  const [english, spanish] = [`/articles/${original.slug}`, `/es/articles/${translation.slug}`].map((path) => absolute(origin, path));
  const expected = [
    ['en', english],
    ['es', spanish],
    ['x-default', english],
  ];
  expect((await alternates(`/articles/${original.slug}`)).sort()).toEqual(expected);
  expect((await alternates(`/es/articles/${translation.slug}`)).sort()).toEqual(expected);
  expect(await alternates(`/articles/${untranslated.slug}`)).toEqual([]);
  const map = new JSDOM(await (await fetch(at('/sitemap.xml'))).text(), { contentType: 'application/xml' }).window.document;
  const ofPage = [...map.querySelectorAll('url')].filter((url) => [english, spanish].includes(url.querySelector('loc')?.textContent ?? ''));
  expect(ofPage).toHaveLength(2);
  for (const url of ofPage)
    expect([...url.getElementsByTagName('xhtml:link')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]).sort()).toEqual(
      expected,
    );
});

test('a translation and its original name each other in what search engines read of them', async () => {
  const thingsOf = async (path: string) => {
    const document = await documentAt(path);
    const { '@graph': graph } = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
    const thing = (type: string) => graph.find((each: { '@type': string }) => each['@type'] === type);
    return { page: thing('MedicalWebPage'), text: thing('Article') };
  };
  const [english, spanish] = [await thingsOf(`/articles/${original.slug}`), await thingsOf(`/es/articles/${translation.slug}`)];
  expect([english.page.inLanguage, spanish.page.inLanguage]).toEqual(['en-US', 'es-US']);
  expect(spanish.text).toMatchObject({ translationOfWork: { '@id': english.text['@id'] } });
  expect(english.text).toMatchObject({ workTranslation: [{ '@id': spanish.text['@id'] }] });
});

test('feeds, the markdown of an article and the API speak Spanish where they are asked for it', async () => {
  const feed = new JSDOM(await (await fetch(at('/es/feed.xml'))).text(), { contentType: 'application/xml' }).window.document;
  expect(feed.documentElement.getAttribute('xml:lang')).toBe('es-US');
  expect([...feed.querySelectorAll('entry > title')].map(({ textContent }) => textContent)).toContain(translation.title);
  expect(await (await fetch(at('/es/feed.json'))).json()).toMatchObject({ language: 'es-US', home_page_url: expect.stringMatching(/\/es$/) });
  const markdown = await (await fetch(at(`/es/articles/${translation.slug}.md`))).text();
  expect(markdown).toContain('**Lo más importante**');
  expect(await (await fetch(at(`/api/articles/${translation.slug}?language=es`))).json()).toMatchObject({
    language: 'es-US',
    title: translation.title,
    translations: [{ language: 'en', address: expect.stringMatching(new RegExp(`/articles/${original.slug}$`)) }],
  });
  expect((await fetch(at(`/api/articles/${translation.slug}`))).status).toBe(404);
  expect(await (await fetch(at('/api/articles?language=tlh'))).json()).toMatchObject({ detail: '`language` is "tlh", expected one of: en, es' });
  expect(await (await fetch(at('/llms.txt'))).text()).toMatch(/\[Español\]\(.*\/es\/llms\.txt\)/);
});

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (_, javaScriptEnabled) => {
  test('a visitor asks in Spanish, puts right what is asked for in Spanish, and staff see in which language it was', async () => {
    const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled });
    await page.goto(at('/es/contact'));
    await page.getByRole('textbox', { name: 'Su nombre' }).fill(filled.name);
    await page.getByRole('textbox', { name: 'Correo electrónico' }).fill('zoe');
    await page.getByRole('combobox', { name: '¿De qué trata su pregunta?' }).selectOption('question');
    await page.getByRole('textbox', { name: 'Su pregunta' }).fill('¿Puedo manejar después de una sesión?');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Enviar su pregunta' }).click();
    const summary = page.getByRole('alert', { name: 'Hay un problema' });
    await summary.waitFor();
    expect(await summary.getByRole('listitem').allTextContents()).toEqual(['Al correo electrónico le falta el signo @, como en nombre@example.com']);
    expect(new URL(page.url()).pathname).toBe('/es/contact');
    expect(await page.title()).toMatch(/^Error: Háganos una pregunta/);
    expect(await page.getByRole('textbox', { name: 'Su pregunta' }).inputValue()).toBe('¿Puedo manejar después de una sesión?');
    await page.getByRole('textbox', { name: 'Correo electrónico' }).fill(filled.email);
    await page.getByRole('button', { name: 'Enviar su pregunta' }).click();
    await page.waitForURL(/\/es\/contact\/sent\?reference=/);
    expect(await page.getByRole('status').textContent()).toMatch(/^Tenemos su pregunta/);
    expect(await page.locator('html').getAttribute('lang')).toBe('es-US');
    const reference = new URL(page.url()).searchParams.get('reference') ?? '';
    expect(await languageOf(reference)).toBe('es');
    expect(noise).toEqual([]);
    await end();
  });
});

async function languageOf(reference: string): Promise<unknown> {
  const database = await openDatabase(`${site.dataFolder}/clinic.db`);
  try {
    const query = database.query.withTables<{ inquiries: { reference: string; language: string | null } }>();
    const row = await database.read(() => query.selectFrom('inquiries').select('language').where('reference', '=', reference).executeTakeFirst());
    return row?.language;
  } finally {
    await database.close();
  }
}

test('a reader searches in Spanish while typing, without accents, and finds the Spanish article', async () => {
  const { page, noise, end } = await visit(browser, site.address);
  await page.goto(at('/es/search'));
  await page.getByRole('searchbox', { name: '¿Qué quiere saber?' }).pressSequentially('sesion');
  await page.getByText(/^Se encontr(?:ó|aron) \d+ artículos? para “sesion”/).waitFor();
  const found = await page.locator('main ol h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((href) => !href?.startsWith('/es/articles/'))).toEqual([]);
  expect(noise).toEqual([]);
  await end();
});

test('somebody in danger who searches in Spanish is shown help first', async () => {
  const document = await documentAt('/es/search?q=quiero%20morir');
  expect(document.querySelector('#findings a')?.getAttribute('href')).toBe('tel:988');
});

test('an address below /es where nothing is says so in Spanish, and names a page that may have been meant', async () => {
  const response = await fetch(at(`/es/articles/${translation.slug}x`));
  expect(response.status).toBe(404);
  const document = documentOf(await response.text());
  expect([document.documentElement.lang, document.querySelector('h1')?.textContent]).toEqual(['es-US', 'No hay ninguna página en esta dirección']);
  expect(document.querySelector('[data-near] a')?.getAttribute('href')).toBe(`/es/articles/${translation.slug}`);
});

test.each(['/first', '/first/articles', '/fr', '/fr/contact', '/es/inbox', '/es/api/articles', '/es/first'])(
  '%s leads nowhere: no page has two addresses',
  async (path) => {
    expect((await fetch(at(path), { redirect: 'manual' })).status).toBe(404);
  },
);

test('a form that was refused unread is answered in Spanish too', async () => {
  const response = await fetch(at('/es/contact'), { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/plain' } });
  expect(response.status).toBe(415);
  expect(await response.text()).toContain('Su mensaje no se envió');
});

test('a Spanish page is ready before anybody asks: pressed, and without a script', async () => {
  const response = await fetch(at(`/es/articles/${translation.slug}`), { headers: { 'Accept-Encoding': 'br' } });
  expect(response.headers.get('content-encoding')).toBe('br');
  const html = await response.text();
  expect(
    [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes).filter((words) => !/ld\+json|speculationrules/.test(words ?? '')),
  ).toEqual([]);
  expect(html).toContain('"/es/contact*"');
});

/** One page of each kind, and every page that the Spanish site map names. */
async function spanishPages(): Promise<string[]> {
  const map = new JSDOM(await (await fetch(at('/sitemap.xml'))).text(), { contentType: 'application/xml' }).window.document;
  const mapped = [...map.querySelectorAll('loc')]
    .map(({ textContent }) => new URL(textContent ?? '').pathname)
    .filter((path) => /^\/es(\/|$)/.test(path));
  const { addresses } = getEdition('es');
  const more = [
    addresses.handOut(translation.slug),
    addresses.search(),
    addresses.search({ q: 'ketamina' }),
    addresses.search({ q: 'zzzz' }),
    addresses.contact(),
    addresses.contactSent('R-22222-22222'),
    addresses.helpfulThanks(translation.slug, 'no'),
    '/es/contact/not-sent',
    '/es/unavailable',
    '/es/nowhere',
  ];
  return [...mapped, ...more];
}

test('no page in Spanish shows a sentence of the English dictionary', async () => {
  const spanish = textsIn(dictionaries.es).flatMap(([, text]) => piecesOf(text));
  const english = textsIn(dictionaries.en)
    .filter(([path]) => !path.startsWith('frame.languages'))
    .flatMap(([, text]) => piecesOf(text))
    // A single word may be a name, or part of a title that is English.
    .filter((piece) => piece.length >= 12 && piece.includes(' ') && !spanish.includes(piece));
  const foundOn = async (path: string) => {
    const shown = await wordsOn(path);
    return english.filter((piece) => shown.includes(piece));
  };
  // That they would be found is seen where they belong.
  expect((await foundOn('/')).length).toBeGreaterThan(10);
  const pages = await spanishPages();
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) expect([path, await foundOn(path)]).toEqual([path, []]);
});

/** All that is seen or read aloud on a page, without what is marked as English. */
async function wordsOn(path: string): Promise<string> {
  const document = await documentAt(path);
  for (const element of document.querySelectorAll('script, [lang="en"]')) element.remove();
  const attributes = [...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [document.title, document.body.textContent, ...attributes].join('\n');
}

test('no kind of page in Spanish has a violation that axe can find, or scrolls sideways on a small phone', async () => {
  const { page, noise, end } = await visit(browser, site.address, { viewport: { width: 320, height: 640 } });
  const { addresses } = getEdition('es');
  const kinds = [
    ...[addresses.home(), addresses.articles(), addresses.article(translation.slug), addresses.handOut(translation.slug), addresses.topics()],
    ...[
      addresses.people(),
      addresses.glossary(),
      addresses.aToZ(),
      addresses.search({ q: 'ketamina' }),
      addresses.contact(),
      addresses.page('privacy'),
    ],
    ...['/es/nowhere', '/es/contact/not-sent'],
  ];
  for (const path of kinds) {
    await page.goto(at(path));
    expect([path, await violationsOn(page)]).toEqual([path, []]);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
    expect([path, content <= window]).toEqual([path, true]);
  }
  expect(noise).toEqual([]);
  await end();
});
