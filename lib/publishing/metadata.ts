// What the head of each page tells search engines and other sites: title, description, the one address, a preview.
import type { Metadata } from 'next';
import type { Article } from '../content/article';
import { absolute, addresses } from '../site/addresses';
import { siteOrigin } from '../site/origin';
import type { Site } from '../site/site';

/** The one public address of the site. */
export function siteUrl(): string {
  return siteOrigin();
}

/** The whole address of a path of this site. */
export function publicAddress(path: string): string {
  return absolute(siteUrl(), path);
}

/** What holds for every page until it says otherwise. */
export function siteMetadata({ clinic, locale }: Site): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: clinic.name, template: `%s · ${clinic.name}` },
    description: clinic.description,
    openGraph: { type: 'website', siteName: clinic.name, locale: locale.replace('-', '_') },
    // Phones must not turn sample numbers and doses into links to call.
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export interface PageFacts {
  title: string;
  description: string;
  /** The one path of the page; other paths that lead to it name this one. */
  path: string;
}

/** A page of the site that is not an article. */
export function pageMetadata({ title, description, path }: PageFacts, site: Site): Metadata {
  return { title, description, alternates: { canonical: path }, openGraph: { ...siteMetadata(site).openGraph, title, description, url: path } };
}

export function homeMetadata(site: Site): Metadata {
  const title = `${site.clinic.name}: ${site.clinic.tagline}`;
  return { ...pageMetadata({ title, description: site.clinic.description, path: addresses.home() }, site), title: { absolute: title } };
}

export function articleMetadata(article: Article, authorName: string, site: Site): Metadata {
  const { title, description, publishedOn, updatedOn, cover, slug } = article;
  const page = pageMetadata({ title, description, path: addresses.article(slug) }, site);
  return {
    ...page,
    authors: [{ name: authorName, url: addresses.person(article.author) }],
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: publishedOn,
      ...(updatedOn ? { modifiedTime: updatedOn } : {}),
      ...(cover ? { images: [{ url: cover.src, alt: cover.alt }] } : {}),
    },
  };
}
