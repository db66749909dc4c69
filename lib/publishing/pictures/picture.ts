// Which picture belongs to which page. A picture is named by everything that it shows, so it never changes under its name, a page can
// name it without looking, and the picture of an article that nobody may see yet cannot be guessed.
import { createHash } from 'node:crypto';
import type { ArticleSummary } from '../../content/article';
import type { Topic } from '../../content/topic';
import { addresses } from '../../site/addresses';
import type { Edition } from '../../site/languages/edition';
import type { CardFacts } from './card';

/** To be raised when cards are drawn in another way, so that they get new names. */
const drawing = 2;

/** What Facebook, LinkedIn and X show without cutting. */
export const cardSize = { width: 1200, height: 630 };

/** For the home page and every page without a picture of its own. */
export function siteCard({ clinic, look }: Edition): CardFacts {
  return { clinicName: clinic.name, title: clinic.tagline, place: '', hue: look.hue };
}

export function topicCard({ slug, title }: Pick<Topic, 'slug' | 'title'>, site: Edition): CardFacts {
  return { ...siteCard(site), title, place: site.words.machines.topic, topic: slug };
}

/** A sample says so also where only its picture is seen. */
export function articleCard(
  { title, sample, topics }: Pick<ArticleSummary, 'title' | 'sample' | 'topics'>,
  topic: Pick<Topic, 'title'> | undefined,
  site: Edition,
): CardFacts {
  const place = [topic?.title, sample && site.words.machines.sampleArticle].filter(Boolean).join(' · ');
  return { ...siteCard(site), title, place, topic: topics[0] };
}

export function pictureName(card: CardFacts): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, card.clinicName, card.place, card.title, card.hue, card.topic]))
    .digest('base64url')
    .slice(0, 22);
}

export function pictureAddress(card: CardFacts): string {
  return addresses.picture(pictureName(card));
}
