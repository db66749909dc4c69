// Every page that a search engine should know, with the day on which it really changed (sitemaps.org 0.9).
import type { ArticleSummary } from '../../content/article';
import { listLibraries } from '../../content/languages/libraries';
import type { TranslatedKind } from '../../content/languages/versions';
import type { Library } from '../../content/library';
import { addresses } from '../../site/addresses';
import { instantOf } from '../../site/dates';
import { type Edition, getEdition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { alsoAt, inLanguages, translationsOf } from '../elsewhere';
import { letterPages } from '../finding/a-to-z';
import { renewedAt } from '../renewal';
import { escaped } from '../texts/escape';

export interface MapEntry {
  path: string;
  /** Left out where nothing in the content says it: a made-up date teaches search engines to believe none. */
  changedAt?: Date | undefined;
  /** The same page in every language, itself among them; nothing where there is only one. */
  languages?: readonly { language: string; path: string }[];
}

export const mapType = 'application/xml; charset=utf-8';

/** The most addresses that one file may hold, by the protocol. Its other limit, 50 MB, is five times what they need. */
export const mapMost = 50_000;

/** The pages of every language of the site, the first one first. */
export async function listAllMapEntries(): Promise<MapEntry[]> {
  const each = listLibraries().map((library) => listMapEntries(library, getEdition(library.language)));
  return (await Promise.all(each)).flat();
}

export async function listMapEntries(library: Library, site: Edition): Promise<MapEntry[]> {
  const { addresses } = site;
  const list = (pathIn: (other: Edition) => string) => ({ path: pathIn(site), languages: inLanguages(pathIn(site), alsoAt(site, pathIn), site) });
  const text = async (kind: TranslatedKind, slug: string, path: string) => ({
    path,
    languages: inLanguages(path, await translationsOf(site, kind, slug), site),
  });
  const [articles, topics, people, pages] = await Promise.all([
    library.listArticles(),
    library.listTopics(),
    library.listPeople(),
    library.listPages(),
  ]);
  const changes = new Map(articles.map((article) => [article, renewedAt(article, site.timeZone)]));
  const lastOf = (some: readonly ArticleSummary[]) => latest(some.flatMap((article) => changes.get(article) ?? []));
  return [
    { ...list((other) => other.addresses.home()), changedAt: lastOf(articles) },
    { ...list((other) => other.addresses.articles()), changedAt: lastOf(articles) },
    ...(await Promise.all(
      articles.map(async (article) => ({
        ...(await text('articles', article.slug, addresses.article(article.slug))),
        changedAt: changes.get(article),
      })),
    )),
    { ...list((other) => other.addresses.aToZ()), changedAt: lastOf(articles) },
    ...[...new Set((await letterPages(library)).map(({ letter }) => letter))].map((letter) => ({ path: addresses.aToZ(letter) })),
    list((other) => other.addresses.glossary()),
    list((other) => other.addresses.topics()),
    ...(await Promise.all(
      topics.map(async ({ slug }) => ({
        ...(await text('topics', slug, addresses.topic(slug))),
        changedAt: lastOf(articles.filter((article) => article.topics.includes(slug))),
      })),
    )),
    list((other) => other.addresses.people()),
    ...(await Promise.all(people.map(({ slug }) => text('people', slug, addresses.person(slug))))),
    list((other) => other.addresses.contact()),
    ...(await Promise.all(
      pages.map(async ({ slug, updatedOn }) => ({
        ...(await text('pages', slug, addresses.page(slug))),
        changedAt: instantOf(updatedOn, site.timeZone),
      })),
    )),
  ];
}

/** The file at /sitemap.xml: the map itself, or a list of its parts when it is too long for one file. */
export function siteMapFile(entries: readonly MapEntry[], most = mapMost): string {
  const parts = partsOf(entries, most);
  if (parts.length === 1) return mapOf(entries);
  const files = parts.map((part, index) => {
    const last = latest(part.flatMap(({ changedAt }) => changedAt ?? []));
    return `<sitemap>${location(addresses.siteMapPart(index + 1))}${lastChange(last)}</sitemap>`;
  });
  return documentOf('sitemapindex', files);
}

/** One part of a long map, from 1; undefined when there is no such part, also when the map needs no parts. */
export function siteMapPart(entries: readonly MapEntry[], number: number, most = mapMost): string | undefined {
  const parts = partsOf(entries, most);
  const part = parts[number - 1];
  return parts.length > 1 && part ? mapOf(part) : undefined;
}

function partsOf(entries: readonly MapEntry[], most: number): MapEntry[][] {
  return Array.from({ length: Math.max(1, Math.ceil(entries.length / most)) }, (_, index) => entries.slice(index * most, (index + 1) * most));
}

function mapOf(entries: readonly MapEntry[]): string {
  return documentOf(
    'urlset',
    entries.map(({ path, changedAt, languages }) => `<url>${location(path)}${lastChange(changedAt)}${alternates(languages)}</url>`),
    entries.some(({ languages = [] }) => languages.length > 0) ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '',
  );
}

function documentOf(name: string, lines: readonly string[], more = ''): string {
  const opening = `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>`;
  return ['<?xml version="1.0" encoding="utf-8"?>', opening, ...lines, `</${name}>`, ''].join('\n');
}

function location(path: string): string {
  return `<loc>${escaped(publicAddress(path))}</loc>`;
}

function lastChange(at: Date | undefined): string {
  return at ? `<lastmod>${at.toISOString()}</lastmod>` : '';
}

/** As search engines want it: each page names all of its languages, itself among them. */
function alternates(languages: MapEntry['languages'] = []): string {
  return languages
    .map(({ language, path }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(publicAddress(path))}"/>`)
    .join('');
}

function latest(dates: readonly Date[]): Date | undefined {
  return dates.reduce<Date | undefined>((last, date) => (last && last >= date ? last : date), undefined);
}
