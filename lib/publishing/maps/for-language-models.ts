// What a language model should know before it reads here, in the form of llmstxt.org: who we are, how far the texts can be relied on,
// and where each is as plain markdown.
import type { ArticleSummary } from '../../content/article';
import type { Library } from '../../content/library';
import { type Edition, getEdition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { alsoAt } from '../elsewhere';
import { closingNotices, inOneLine, urgentLine } from '../texts/notices';

/** A longer file would no longer be an overview; the sitemap and the API have the rest. */
const mostArticles = 500;

export async function fileForLanguageModels(library: Library, site: Edition): Promise<string> {
  const [articles, topics, pages] = await Promise.all([library.listArticles(), library.listTopics(), library.listPages()]);
  const { addresses } = site;
  const { guide } = site.words.machines;
  const articleLine = ({ title, slug, description, sample }: ArticleSummary) =>
    link(title, addresses.articleMarkdown(slug), sample ? guide.sample(description) : description);
  const listed = articles.slice(0, mostArticles);
  const parts = topics.map(({ slug, title }) => ({ title, articles: listed.filter((article) => article.topics[0] === slug) }));
  return [
    `# ${line(site.clinic.name)}`,
    `> ${line(site.clinic.description)}`,
    [...closingNotices(site).map(inOneLine), urgentLine(site), guide.quoting].map((words) => `- ${line(words)}`).join('\n'),
    ...parts.filter((part) => part.articles.length > 0).map((part) => `## ${line(part.title)}\n\n${part.articles.map(articleLine).join('\n')}`),
    `## ${guide.aboutUs}\n\n${pages.map((page) => link(page.title, addresses.page(page.slug), page.description)).join('\n')}`,
    ...otherLanguages(site),
    [`## ${guide.optional}`, '', ...optional(articles.length > listed.length, site)].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The same file in the other languages. */
function otherLanguages(site: Edition): string[] {
  const files = alsoAt(site, ({ addresses }) => addresses.forLanguageModels()).map(({ language, path }) => {
    const { frame, machines } = getEdition(language).words;
    return link(frame.languages.name, path, machines.guide.same);
  });
  return files.length === 0 ? [] : [`## ${site.words.machines.guide.otherLanguages}\n\n${files.join('\n')}`];
}

function optional(isShortened: boolean, { addresses, words: { machines } }: Edition): string[] {
  const { guide } = machines;
  return [
    link(guide.articles, addresses.apiArticles(), isShortened ? guide.articlesShortened : guide.articlesWhole),
    link(guide.search, addresses.apiSearch({ q: 'WORDS' }), guide.searchHow),
    link(guide.aToZ, addresses.aToZ(), guide.aToZHow),
    link(guide.glossary, addresses.glossary(), guide.glossaryHow),
    link(guide.description, addresses.apiDescription(), 'OpenAPI 3.1.'),
    link(guide.feed, addresses.feed(), guide.feedHow),
    link(guide.siteMap, addresses.siteMap(), guide.siteMapHow),
  ];
}

function link(title: string, path: string, note: string): string {
  return `- [${line(title).replace(/[[\]]/g, '\\$&')}](${publicAddress(path)}): ${line(note)}`;
}

/** One line: a break would end the list or the headline that it stands in. */
function line(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
