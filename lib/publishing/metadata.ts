// What the head of each page tells search engines and other sites: title, description, the one address, a preview, other forms of it.
import type { Metadata } from 'next';
import type { Article } from '../content/article';
import type { Person } from '../content/person';
import { type ArticleState, isPublicState } from '../content/review';
import type { Topic } from '../content/topic';
import type { Edition } from '../site/languages/edition';
import type { Elsewhere } from '../site/languages/elsewhere';
import { siteOrigin } from '../site/origin';
import { inLanguages } from './elsewhere';
import type { CardFacts } from './pictures/card';
import { articleCard, cardSize, pictureAddress, siteCard, topicCard } from './pictures/picture';

/** What holds for every page until it says otherwise. */
export function siteMetadata(site: Edition): Metadata {
  const { clinic, locale } = site;
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: clinic.name, template: `%s · ${clinic.name}` },
    description: clinic.description,
    alternates: { types: feedsOf(site) },
    openGraph: { type: 'website', siteName: clinic.name, locale: locale.replace('-', '_'), images: pictureOf(siteCard(site)) },
    twitter: { card: 'summary_large_image' },
    // Phones must not turn sample numbers and doses into links to call.
    formatDetection: { telephone: false },
  };
}

export interface PageFacts {
  title: string;
  description: string;
  /** The one path of the page; other paths that lead to it name this one. */
  path: string;
  /** The page in the other languages. */
  elsewhere?: readonly Elsewhere[];
  /** Its picture, when it is not that of the site. */
  card?: CardFacts;
}

/** A page of the site that is not an article. */
export function pageMetadata({ title, description, path, elsewhere = [], card }: PageFacts, site: Edition): Metadata {
  const { openGraph, alternates } = siteMetadata(site);
  return {
    title,
    description,
    alternates: { ...alternates, canonical: path, ...languagesOf(path, elsewhere, site) },
    openGraph: { ...openGraph, title, description, url: path, ...(card && { images: pictureOf(card) }) },
  };
}

/** A page that is of use to whoever is led to it, and to nobody who searches. */
export function hiddenPageMetadata(facts: PageFacts, site: Edition): Metadata {
  return { ...pageMetadata(facts, site), robots: { index: false, follow: true } };
}

export function homeMetadata(site: Edition, elsewhere: readonly Elsewhere[]): Metadata {
  const title = `${site.clinic.name}: ${site.clinic.tagline}`;
  return {
    ...pageMetadata({ title, description: site.clinic.description, path: site.addresses.home(), elsewhere }, site),
    title: { absolute: title },
  };
}

export function topicMetadata(topic: Topic, site: Edition, elsewhere: readonly Elsewhere[], page = 1): Metadata {
  const { addresses, words } = site;
  const title = page > 1 ? words.frame.titleOfPage(topic.title, page) : topic.title;
  const path = addresses.topic(topic.slug, page);
  const made = pageMetadata({ title, description: topic.description, path, elsewhere, card: topicCard(topic, site) }, site);
  const own = { url: addresses.topicFeed(topic.slug), title: `${topic.title} · ${site.clinic.name}` };
  return {
    ...made,
    alternates: { ...made.alternates, types: { ...feedsOf(site), 'application/atom+xml': [...feedsOf(site)['application/atom+xml'], own] } },
  };
}

export interface ArticleHead {
  article: Article;
  author: Person;
  /** The topic that it is filed under. */
  topic: Topic | undefined;
  state: ArticleState;
  elsewhere: readonly Elsewhere[];
}

export function articleMetadata({ article, author, topic, state, elsewhere }: ArticleHead, site: Edition): Metadata {
  const { title, description, publishedOn, updatedOn, slug } = article;
  const { addresses } = site;
  const page = pageMetadata({ title, description, path: addresses.article(slug), elsewhere, card: articleCard(article, topic, site) }, site);
  return {
    ...page,
    alternates: { ...page.alternates, types: { ...feedsOf(site), 'text/markdown': addresses.articleMarkdown(slug) } },
    authors: [{ name: author.name, url: addresses.person(author.slug) }],
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: publishedOn,
      modifiedTime: updatedOn ?? publishedOn,
      authors: [new URL(addresses.person(author.slug), siteOrigin()).href],
      ...(topic && { section: topic.title }),
    },
    // Whoever works on an article sees it before readers do; a search engine that gets hold of that page must not keep it.
    ...(isPublicState(state) ? {} : { robots: { index: false, follow: false } }),
  };
}

/** The same page in every language, for search engines; nothing where there is only this one. */
function languagesOf(path: string, elsewhere: readonly Elsewhere[], site: Edition): { languages?: Record<string, string> } {
  const all = inLanguages(path, elsewhere, site);
  return all.length === 0 ? {} : { languages: Object.fromEntries(all.map((each) => [each.language, each.path])) };
}

function feedsOf({ clinic, addresses }: Edition) {
  return {
    'application/atom+xml': [{ url: addresses.feed(), title: clinic.name }],
    'application/feed+json': [{ url: addresses.jsonFeed(), title: clinic.name }],
  };
}

function pictureOf(card: CardFacts) {
  return [{ url: pictureAddress(card), ...cardSize, type: 'image/png', alt: [card.title, card.clinicName].filter(Boolean).join(' · ') }];
}
