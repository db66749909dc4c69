// The way to each kind of page: the pages above it, from the top down, without the home page and without itself. The breadcrumbs that
// readers see and those that search engines are told are both made of it.
import { addresses } from './addresses';

export interface Step {
  to: string;
  text: string;
}

export const home: Step = { to: addresses.home(), text: 'Home' };

/** A page that stands right below the home page. */
const top: readonly Step[] = [];

export const trails = {
  top,
  article: (topic: { slug: string; title: string } | undefined): Step[] => [
    { to: addresses.articles(), text: 'Articles' },
    ...(topic ? [{ to: addresses.topic(topic.slug), text: topic.title }] : []),
  ],
  topic: (): Step[] => [{ to: addresses.topics(), text: 'Topics' }],
  person: (): Step[] => [{ to: addresses.people(), text: 'Who writes and reviews' }],
  letter: (): Step[] => [{ to: addresses.aToZ(), text: 'A to Z' }],
};
