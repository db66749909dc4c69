// Pages that are neither an article nor a person, for search engines.
import type { Graph } from 'schema-dts';
import type { ArticleSummary } from '../../content/article';
import type { Page } from '../../content/page';
import type { Topic } from '../../content/topic';
import type { Edition } from '../../site/languages/edition';
import { type Step, top, trailsOf } from '../../site/trails';
import { publicAddress } from '../address';
import { graphOf, homeGraphOf, named, trailOf } from './graph';

export function homeGraph(site: Edition): Graph {
  const address = publicAddress(site.addresses.home());
  return homeGraphOf(site, {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: site.clinic.name,
    inLanguage: site.locale,
    isPartOf: named.site(site),
    about: named.clinic(),
  });
}

/** A topic with the articles that its page shows. */
export function topicGraph(topic: Topic, articles: readonly ArticleSummary[], site: Edition): Graph {
  const { addresses } = site;
  const path = addresses.topic(topic.slug);
  const itemListElement = articles.map(({ slug, title }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: title,
    url: publicAddress(addresses.article(slug)),
  }));
  const steps = [...trailsOf(site).topic(), { to: path, text: topic.title }];
  return graphOf(
    site,
    {
      '@type': 'CollectionPage',
      ...factsOf(path, topic, site),
      breadcrumb: named.part(path, 'trail'),
      mainEntity: { '@type': 'ItemList', itemListElement },
    },
    trailOf(path, steps, site),
  );
}

/** A list, such as that of all articles or from A to Z. */
export function collectionGraph(page: { path: string; title: string; description: string; trail?: readonly Step[] }, site: Edition): Graph {
  const { path, title, trail = top } = page;
  return graphOf(
    site,
    { '@type': 'CollectionPage', ...factsOf(path, page, site), breadcrumb: named.part(path, 'trail') },
    trailOf(path, [...trail, { to: path, text: title }], site),
  );
}

export function standingPageGraph(page: Page, site: Edition): Graph {
  const path = site.addresses.page(page.slug);
  return graphOf(
    site,
    {
      '@type': page.slug === 'about' ? 'AboutPage' : 'WebPage',
      ...factsOf(path, page, site),
      dateModified: page.updatedOn,
      breadcrumb: named.part(path, 'trail'),
    },
    trailOf(path, [{ to: path, text: page.title }], site),
  );
}

function factsOf(path: string, { title, description }: { title: string; description: string }, site: Edition) {
  return { '@id': publicAddress(path), url: publicAddress(path), name: title, description, inLanguage: site.locale, isPartOf: named.site(site) };
}
