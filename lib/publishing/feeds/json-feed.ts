// A feed as JSON Feed 1.1 (jsonfeed.org).
import type { Feed } from './feed';

export const jsonFeedType = 'application/feed+json; charset=utf-8';

export function jsonFeedOf({ title, description, page, address, language, publisher, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    description,
    language,
    authors: [{ name: publisher, url: page }],
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      image: entry.picture,
      date_published: entry.publishedAt.toISOString(),
      date_modified: entry.changedAt.toISOString(),
      authors: [{ name: entry.author.name, url: entry.author.address }],
      tags: entry.topics.map((topic) => topic.title),
    })),
  });
}
