// Pages that are neither an article nor a person, for search engines.
import type { Graph } from 'schema-dts';
import type { ArticleSummary } from '../../content/article';
import type { Page } from '../../content/page';
import type { Topic } from '../../content/topic';
import { addresses } from '../../site/addresses';
import type { Site } from '../../site/site';
import { type Step, trails } from '../../site/trails';
import { publicAddress } from '../address';
import { graphOf, homeGraphOf, named, trailOf } from './graph';

export function homeGraph(site: Site): Graph {
  const address = publicAddress(addresses.home());
  return homeGraphOf(site, {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: site.clinic.name,
    inLanguage: site.locale,
    isPartOf: named.site(),
    about: named.clinic(),
  });
}

/** A topic with the articles that its page shows. */
export function topicGraph(topic: Topic, articles: readonly ArticleSummary[], site: Site): Graph {
  const path = addresses.topic(topic.slug);
  const itemListElement = articles.map(({ slug, title }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: title,
    url: publicAddress(addresses.article(slug)),
  }));
  const steps = [...trails.topic(), { to: path, text: topic.title }];
  return graphOf(
    site,
    {
      '@type': 'CollectionPage',
      ...factsOf(path, topic, site),
      breadcrumb: named.part(path, 'trail'),
      mainEntity: { '@type': 'ItemList', itemListElement },
    },
    trailOf(path, steps),
  );
}

/** A list, such as that of all articles or from A to Z. */
export function collectionGraph(page: { path: string; title: string; description: string; trail?: readonly Step[] }, site: Site): Graph {
  const { path, title, trail = trails.top } = page;
  return graphOf(
    site,
    { '@type': 'CollectionPage', ...factsOf(path, page, site), breadcrumb: named.part(path, 'trail') },
    trailOf(path, [...trail, { to: path, text: title }]),
  );
}

export function standingPageGraph(page: Page, site: Site): Graph {
  const path = addresses.page(page.slug);
  return graphOf(
    site,
    {
      '@type': page.slug === 'about' ? 'AboutPage' : 'WebPage',
      ...factsOf(path, page, site),
      dateModified: page.updatedOn,
      breadcrumb: named.part(path, 'trail'),
    },
    trailOf(path, [...trails.top, { to: path, text: page.title }]),
  );
}

function factsOf(path: string, { title, description }: { title: string; description: string }, site: Site) {
  return { '@id': publicAddress(path), url: publicAddress(path), name: title, description, inLanguage: site.locale, isPartOf: named.site() };
}
