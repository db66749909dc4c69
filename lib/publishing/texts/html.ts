// The whole text of an article as one piece of HTML that can stand anywhere: its links lead to this site from everywhere.
import type { Article, Source } from '../../content/article';
import { linkOf } from '../../content/reference';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { escaped } from './escape';

/** Opening, sections, answers, notes and sources. Sanitized by the compiler; what is added here is escaped. */
export function wholeHtml(article: Article, { words: { machines }, addresses }: Pick<Edition, 'words' | 'addresses'>): string {
  const parts = [
    article.opening,
    ...article.sections.map(({ id, title, html }) => `<h2 id="${escaped(id)}">${escaped(title)}</h2>\n${html}`),
    ...(article.answers.length > 0 ? [`<h2 id="common-questions">${escaped(machines.questions)}</h2>`] : []),
    ...article.answers.map(({ question, html }) => `<h3>${escaped(question)}</h3>\n${html}`),
    ...(article.notes ? [`<h2>${escaped(machines.notes)}</h2>\n${article.notes}`] : []),
    ...(article.sources.length > 0
      ? [`<h2 id="references">${escaped(machines.references)}</h2>\n<ol>\n${article.sources.map(sourceItem).join('\n')}\n</ol>`]
      : []),
  ];
  return withWholeLinks(parts.filter(Boolean).join('\n'), publicAddress(addresses.article(article.slug)));
}

function sourceItem(source: Source): string {
  const address = linkOf(source);
  const title = address ? `<a href="${escaped(address)}">${escaped(source.title)}</a>` : escaped(source.title);
  return `<li id="source-${escaped(source.id)}" value="${source.number}">${escaped(closed(source.authors))} ${title}. ${escaped(closed(source.source))} ${source.year}.</li>`;
}

/** The words with one full stop at their end: "et al." has one already. */
export function closed(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

/** Links within the page lead to the page, and links within the site to the site. Only tags are touched, never words that look like one. */
export function withWholeLinks(html: string, address: string): string {
  return html.replace(tag, (words) =>
    words.replace(
      / (href|src)="([#/][^"]*)"/g,
      (_, name: string, path: string) => ` ${name}="${path.startsWith('#') ? `${address}${path}` : publicAddress(path)}"`,
    ),
  );
}

const tag = /<[a-z][a-z0-9]*(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>/g;
