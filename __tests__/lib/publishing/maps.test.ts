// What search engines and language models are told of the whole site.
import { JSDOM } from 'jsdom';
import { fileForLanguageModels } from '@/lib/publishing/maps/for-language-models';
import { robotsFile } from '@/lib/publishing/maps/robots';
import { listMapEntries, mapMost, siteMapFile, siteMapPart } from '@/lib/publishing/maps/site-map';
import { harborHouse } from '../../support/articles';
import { saltyLibrary, unseen } from '../../support/salty';

const strictly = (xml: string) => new JSDOM(xml, { contentType: 'application/xml' }).window.document;
const textsOf = (xml: string, selector: string) => [...strictly(xml).querySelectorAll(selector)].map(({ textContent }) => textContent);

test('the site map names every page that readers may see, with the day of its last change', async () => {
  const map = strictly(siteMapFile(await listMapEntries(saltyLibrary(), harborHouse)));
  expect(map.documentElement.tagName).toBe('urlset');
  const changes = [...map.querySelectorAll('url')].map((url) => [url.querySelector('loc')?.textContent, url.querySelector('lastmod')?.textContent]);
  expect(Object.fromEntries(changes)).toEqual({
    'http://localhost:3000/': '2026-05-12T04:00:00.000Z',
    'http://localhost:3000/articles': '2026-05-12T04:00:00.000Z',
    // Its review, which the page shows, is newer than its last change of substance.
    'http://localhost:3000/articles/salt-and-pepper': '2026-05-12T04:00:00.000Z',
    'http://localhost:3000/articles/plain-sample': '2026-02-01T05:00:00.000Z',
    'http://localhost:3000/articles/late': '2025-01-10T05:00:00.000Z',
    'http://localhost:3000/a-z': '2026-05-12T04:00:00.000Z',
    'http://localhost:3000/glossary': undefined,
    'http://localhost:3000/topics': undefined,
    'http://localhost:3000/topics/safety': '2026-05-12T04:00:00.000Z',
    'http://localhost:3000/topics/sleep': '2026-02-01T05:00:00.000Z',
    'http://localhost:3000/people': undefined,
    'http://localhost:3000/people/ana-duarte': undefined,
    'http://localhost:3000/people/obi-nwosu': undefined,
    'http://localhost:3000/about': '2026-01-10T05:00:00.000Z',
  });
  expect(map.documentElement.outerHTML).not.toMatch(unseen);
});

test('a map that is too long for one file becomes a list of parts, which together hold every page once', async () => {
  const entries = await listMapEntries(saltyLibrary(), harborHouse);
  const index = siteMapFile(entries, 5);
  expect(strictly(index).documentElement.tagName).toBe('sitemapindex');
  expect(textsOf(index, 'loc')).toEqual([1, 2, 3].map((number) => `http://localhost:3000/sitemap/${number}.xml`));
  expect(textsOf(index, 'lastmod')[0]).toBe('2026-05-12T04:00:00.000Z');
  const parts = [1, 2, 3].map((number) => textsOf(siteMapPart(entries, number, 5) ?? '', 'loc'));
  expect(parts.map((part) => part.length)).toEqual([5, 5, 5]);
  expect(parts.flat()).toEqual(textsOf(siteMapFile(entries), 'loc'));
  expect(siteMapPart(entries, 4, 5)).toBeUndefined();
});

test('a map that fits into one file has no parts', async () => {
  const entries = await listMapEntries(saltyLibrary(), harborHouse);
  expect(siteMapPart(entries, 1)).toBeUndefined();
  expect(siteMapFile(entries, entries.length)).toContain('<urlset');
  expect(mapMost).toBe(50_000);
});

test('robots are asked to leave alone what is for staff, for one visitor, or told twice', () => {
  const rules = robotsFile().split('\n');
  expect(rules[0]).toBe('User-agent: *');
  for (const path of ['/inbox', '/preview', '/contact/sent', '/api/']) expect(rules).toContain(`Disallow: ${path}`);
  expect(rules).toContain('Sitemap: http://localhost:3000/sitemap.xml');
  expect(rules).not.toContain('Disallow: /');
});

test('a language model learns who we are, how far to rely on us, and where each text is as markdown', async () => {
  const text = await fileForLanguageModels(saltyLibrary(), harborHouse);
  expect(text).toMatch(/^# Harbor House\n\n> A clinic that explains what it does\.\n/);
  expect(text).toContain('- [Salt & "pepper" </script>](http://localhost:3000/articles/salt-and-pepper.md): ');
  expect(text).toMatch(/plain-sample\.md\): .* \(Sample article\.\)$/m);
  expect(text).toContain('- [About us](http://localhost:3000/about): ');
  expect(text).toMatch(/For general information only[\s\S]*Call or text 988/);
  expect(text).not.toMatch(unseen);
  // Every line is a headline, a quotation, an entry or empty, as llmstxt.org wants it.
  expect(text.split('\n').filter((line) => !/^(#{1,2} |> |- |$)/.test(line))).toEqual([]);
});
