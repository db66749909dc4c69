// What the head of each page tells search engines and other sites: title, description, the one address, a preview, other forms of it.
import type { Metadata } from 'next';
import type { Article } from '../content/article';
import type { Person } from '../content/person';
import { type ArticleState, isPublicState } from '../content/review';
import type { Topic } from '../content/topic';
import { addresses } from '../site/addresses';
import { siteOrigin } from '../site/origin';
import type { Site } from '../site/site';
import type { CardFacts } from './pictures/card';
import { articleCard, cardSize, pictureAddress, siteCard, topicCard } from './pictures/picture';

/** What holds for every page until it says otherwise. */
export function siteMetadata(site: Site): Metadata {
  const { clinic, locale } = site;
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: clinic.name, template: `%s · ${clinic.name}` },
    description: clinic.description,
    alternates: { types: feedsOf(site) },
    openGraph: { type: 'website', siteName: clinic.name, locale: locale.replace('-', '_'), images: pictureOf(siteCard(site)) },
    twitter: { card: 'summary_large_image' },
    // Phones must not turn sample numbers and doses into links to call.
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export interface PageFacts {
  title: string;
  description: string;
  /** The one path of the page; other paths that lead to it name this one. */
  path: string;
  /** Its picture, when it is not that of the site. */
  card?: CardFacts;
}

/** A page of the site that is not an article. */
export function pageMetadata({ title, description, path, card }: PageFacts, site: Site): Metadata {
  const { openGraph, alternates } = siteMetadata(site);
  return {
    title,
    description,
    alternates: { ...alternates, canonical: path },
    openGraph: { ...openGraph, title, description, url: path, ...(card && { images: pictureOf(card) }) },
  };
}

/** A page that is of use to whoever is led to it, and to nobody who searches. */
export function hiddenPageMetadata(facts: PageFacts, site: Site): Metadata {
  return { ...pageMetadata(facts, site), robots: { index: false, follow: true } };
}

export function homeMetadata(site: Site): Metadata {
  const title = `${site.clinic.name}: ${site.clinic.tagline}`;
  return { ...pageMetadata({ title, description: site.clinic.description, path: addresses.home() }, site), title: { absolute: title } };
}

export function topicMetadata(topic: Topic, site: Site, page = 1): Metadata {
  const title = page > 1 ? `${topic.title}, page ${page}` : topic.title;
  const made = pageMetadata({ title, description: topic.description, path: addresses.topic(topic.slug, page), card: topicCard(topic, site) }, site);
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
}

export function articleMetadata({ article, author, topic, state }: ArticleHead, site: Site): Metadata {
  const { title, description, publishedOn, updatedOn, slug } = article;
  const page = pageMetadata({ title, description, path: addresses.article(slug), card: articleCard(article, topic, site) }, site);
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

function feedsOf({ clinic }: Site) {
  return {
    'application/atom+xml': [{ url: addresses.feed(), title: clinic.name }],
    'application/feed+json': [{ url: addresses.jsonFeed(), title: clinic.name }],
  };
}

function pictureOf(card: CardFacts) {
  return [{ url: pictureAddress(card), ...cardSize, type: 'image/png', alt: [card.title, card.clinicName].filter(Boolean).join(' · ') }];
}
