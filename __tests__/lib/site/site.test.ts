// Who the clinic is, and the addresses of its pages.

import { existsSync, readdirSync } from 'node:fs';
import { slugPattern } from '@/lib/content/slug';
import { absolute, addresses, takenSegments } from '@/lib/site/addresses';
import { first } from '@/lib/site/languages/inside.mjs';
import { languages } from '@/lib/site/languages/language';
import { getSite, isPlaceholder, phoneLink } from '@/lib/site/site';

test('the clinic that we ship marks what it does not know as examples', () => {
  const site = getSite();
  expect(site.clinic.name).toBe('PMC Heal');
  expect(isPlaceholder(site, 'clinic.phone')).toBe(true);
});

test('a number that is only an example can not be called, and a true one can', () => {
  const site = getSite();
  expect(phoneLink(site)).toBeUndefined();
  expect(phoneLink({ ...site, placeholders: [] })).toBe('tel:+15555550100');
});

test('an address is written in one way', () => {
  expect(addresses.articles()).toBe('/articles');
  expect(addresses.articles(2)).toBe('/articles?page=2');
  expect(addresses.contact('is-ketamine-addictive')).toBe('/contact?article=is-ketamine-addictive');
  expect(absolute('https://clinic.example', addresses.article('x'))).toBe('https://clinic.example/articles/x');
});

test('no page of the editors can take the address of a route', () => {
  const routes = ['app', 'app/[language]']
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name));
  // A name with a dot, such as feed.xml, is none that a page can have.
  const names = routes.map(({ name }) => name).filter((name) => slugPattern.test(name));
  expect(names).toEqual(expect.arrayContaining(['articles', 'inbox', 'nowhere']));
  // Nor can it be called like a language, or like what stands for the first one inside.
  names.push(...languages, first);
  expect(names.filter((name) => !takenSegments.some((segment) => segment === name))).toEqual([]);
  expect(existsSync('content/pages')).toBe(true);
});
