// The way to each kind of page: the pages above it, from the top down, without itself. The breadcrumbs that readers see and those that
// search engines are told are both made of it.
import type { Edition } from './languages/edition';

export interface Step {
  to: string;
  text: string;
}

type Spoken = Pick<Edition, 'words' | 'addresses'>;

/** A page that stands right below the home page. */
export const top: readonly Step[] = [];

export function home({ words, addresses }: Spoken): Step {
  return { to: addresses.home(), text: words.frame.home };
}

/** Without the home page, from which all of them begin. */
export function trailsOf({ words, addresses }: Spoken) {
  return {
    article: (topic: { slug: string; title: string } | undefined): Step[] => [
      { to: addresses.articles(), text: words.lists.articles.title },
      ...(topic ? [{ to: addresses.topic(topic.slug), text: topic.title }] : []),
    ],
    topic: (): Step[] => [{ to: addresses.topics(), text: words.lists.topics.title }],
    person: (): Step[] => [{ to: addresses.people(), text: words.lists.people.title }],
    letter: (): Step[] => [{ to: addresses.aToZ(), text: words.lists.aToZ.title }],
  };
}
