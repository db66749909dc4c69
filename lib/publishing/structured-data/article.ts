// An article for search engines: the page that shows it, the text itself with its sources, and the questions that the page shows.
import type { Article as ArticleThing, CreativeWork, FAQPage, Graph, MedicalWebPage } from 'schema-dts';
import type { Article, Source } from '../../content/article';
import type { Person } from '../../content/person';
import { linkOf } from '../../content/reference';
import { reviewOf } from '../../content/reviewed';
import type { Topic } from '../../content/topic';
import type { Edition } from '../../site/languages/edition';
import type { Elsewhere } from '../../site/languages/elsewhere';
import { trailsOf } from '../../site/trails';
import { publicAddress } from '../address';
import { articleCard, pictureAddress } from '../pictures/picture';
import { graphOf, named, trailOf } from './graph';
import { personThing } from './people';

export interface ArticleFacts {
  article: Article;
  author: Person;
  reviewer: Person | undefined;
  /** The topic that it is filed under. */
  topic: Topic | undefined;
  /** The article in other languages. */
  elsewhere: readonly Elsewhere[];
  site: Edition;
}

export function articleGraph(facts: ArticleFacts): Graph {
  const { article, topic, site } = facts;
  const path = site.addresses.article(article.slug);
  const steps = [...trailsOf(site).article(topic), { to: path, text: article.title }];
  return graphOf(site, pageThing(facts, path), textThing(facts, path), trailOf(path, steps, site), ...questionsThing(article, path));
}

function pageThing({ article, reviewer, site }: ArticleFacts, path: string): MedicalWebPage {
  const review = reviewOf(article);
  return {
    '@type': 'MedicalWebPage',
    '@id': publicAddress(path),
    url: publicAddress(path),
    name: article.title,
    description: article.description,
    inLanguage: site.locale,
    isPartOf: named.site(site),
    medicalAudience: 'https://schema.org/Patient',
    ...(review && reviewer && { lastReviewed: review.on, reviewedBy: personThing(reviewer, site) }),
    mainEntity: named.part(path, 'article'),
    breadcrumb: named.part(path, 'trail'),
  };
}

function textThing({ article, author, topic, elsewhere, site }: ArticleFacts, path: string): ArticleThing {
  return {
    '@type': 'Article',
    ...named.part(path, 'article'),
    headline: article.title,
    description: article.description,
    abstract: article.takeaways.join(' '),
    ...(article.sample && { creativeWorkStatus: site.words.machines.sampleStatus }),
    author: personThing(author, site),
    publisher: named.clinic(),
    datePublished: article.publishedOn,
    dateModified: article.updatedOn ?? article.publishedOn,
    image: publicAddress(pictureAddress(articleCard(article, topic, site))),
    ...(topic && { articleSection: topic.title }),
    wordCount: article.wordCount,
    ...translationOf(article, elsewhere),
    ...(article.sources.length > 0 && { citation: article.sources.map(citation) }),
  };
}

/** A translation names its original, and an original its translations. */
function translationOf(article: Article, elsewhere: readonly Elsewhere[]) {
  const others = elsewhere.filter(({ note }) => note === undefined).map(({ path }) => named.part(path, 'article'));
  if (others.length === 0) return {};
  return article.translationOf === undefined ? { workTranslation: others } : { translationOfWork: others[0] };
}

/** By what finds it. Who wrote it, where and when stands in the page's own list. */
function citation(source: Source): CreativeWork {
  const address = linkOf(source);
  return { '@type': 'CreativeWork', name: source.title, ...(address && { url: address }) };
}

/** Only when the page shows them. Answers may hold simple markup, as there; the marks of citations lead nowhere from a search engine. */
function questionsThing({ answers }: Article, path: string): FAQPage[] {
  if (answers.length === 0) return [];
  const mainEntity = answers.map(({ question, html }) => ({
    '@type': 'Question' as const,
    name: question,
    acceptedAnswer: { '@type': 'Answer' as const, text: html.replace(/<sup class="citation">[\s\S]*?<\/sup>/g, '') },
  }));
  return [{ '@type': 'FAQPage', ...named.part(path, 'common-questions'), isPartOf: { '@id': publicAddress(path) }, mainEntity }];
}
