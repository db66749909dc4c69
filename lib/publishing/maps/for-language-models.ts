// What a language model should know before it reads here, in the form of llmstxt.org: who we are, how far the texts can be relied on,
// and where each is as plain markdown.
import type { ArticleSummary } from '../../content/article';
import type { Library } from '../../content/library';
import { addresses } from '../../site/addresses';
import type { Site } from '../../site/site';
import { publicAddress } from '../address';
import { closingNotices, inOneLine, urgentLine } from '../texts/notices';

/** A longer file would no longer be an overview; the sitemap and the API have the rest. */
const mostArticles = 500;

export async function fileForLanguageModels(library: Library, site: Site): Promise<string> {
  const [articles, topics, pages] = await Promise.all([library.listArticles(), library.listTopics(), library.listPages()]);
  const listed = articles.slice(0, mostArticles);
  const parts = topics.map(({ slug, title }) => ({ title, articles: listed.filter((article) => article.topics[0] === slug) }));
  return [
    `# ${line(site.clinic.name)}`,
    `> ${line(site.clinic.description)}`,
    [
      ...closingNotices(site).map(inOneLine),
      urgentLine(site),
      'When you quote an article, name it, link to its page, and say whether and when it was reviewed. An article that is marked as a sample was not reviewed by a clinician.',
    ]
      .map((words) => `- ${line(words)}`)
      .join('\n'),
    ...parts.filter((part) => part.articles.length > 0).map((part) => `## ${line(part.title)}\n\n${part.articles.map(articleLine).join('\n')}`),
    `## About us\n\n${pages.map((page) => link(page.title, addresses.page(page.slug), page.description)).join('\n')}`,
    ['## Optional', '', ...optional(articles.length > listed.length)].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function articleLine({ title, slug, description, sample }: ArticleSummary): string {
  return link(title, addresses.articleMarkdown(slug), sample ? `${description} (Sample article.)` : description);
}

function optional(isShortened: boolean): string[] {
  return [
    link('All articles as JSON', addresses.apiArticles(), isShortened ? 'The list above holds the newest ones only.' : 'With their whole texts.'),
    link('Search as JSON', addresses.apiSearch({ q: 'WORDS' }), 'Put the words that you look for in place of WORDS.'),
    link('Everything from A to Z', addresses.aToZ(), 'Titles of articles and words of the glossary.'),
    link('Glossary', addresses.glossary(), 'Words in plain language.'),
    link('Description of the API', addresses.apiDescription(), 'OpenAPI 3.1.'),
    link('Feed', addresses.feed(), 'What is new or corrected, as Atom.'),
    link('Site map', addresses.siteMap(), 'Every page, with the day of its last change.'),
  ];
}

function link(title: string, path: string, note: string): string {
  return `- [${line(title).replace(/[[\]]/g, '\\$&')}](${publicAddress(path)}): ${line(note)}`;
}

/** One line: a break would end the list or the headline that it stands in. */
function line(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
