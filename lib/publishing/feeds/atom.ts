// A feed as Atom (RFC 4287).
import { escaped } from '../texts/escape';
import type { Feed, FeedEntry } from './feed';

export const atomType = 'application/atom+xml; charset=utf-8';

export function atomOf({ title, description, page, address, language, publisher, entries }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    element('id', page),
    element('title', title),
    element('subtitle', description),
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    // A feed without entries must still say when; it has never changed.
    element('updated', instant(new Date(Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime()))))),
    `<author>${element('name', publisher)}</author>`,
    ...entries.map(entryOf),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryOf({ address, title, summary, html, publishedAt, changedAt, author, topics }: FeedEntry): string {
  return [
    '<entry>',
    element('id', address),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    element('published', instant(publishedAt)),
    element('updated', instant(changedAt)),
    `<author>${element('name', author.name)}${element('uri', author.address)}</author>`,
    ...topics.map((topic) => `<category term="${escaped(topic.id)}" label="${escaped(topic.title)}"/>`),
    element('summary', summary),
    `<content type="html">${escaped(html)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, words: string): string {
  return `<${name}>${escaped(words)}</${name}>`;
}

function instant(at: Date): string {
  return at.toISOString();
}
