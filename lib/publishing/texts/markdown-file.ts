// An article as one markdown file that can be kept, quoted and read by itself: who, when and from which sources, then everything that
// a reader of the page sees.
import { stringify } from 'yaml';
import type { Article } from '../../content/article';
import type { Library } from '../../content/library';
import { linkOf } from '../../content/reference';
import { reviewDueOn } from '../../content/review';
import { reviewOf } from '../../content/reviewed';
import type { Edition } from '../../site/languages/edition';
import { publicAddress } from '../address';
import { inMarkdown } from './escape';
import { wholeMarkdown } from './markdown';
import { closingNotices, leadingNotices, urgentLine } from './notices';

export async function markdownFile({ article, markdown }: { article: Article; markdown: string }, library: Library, site: Edition): Promise<string> {
  const notice = ({ lead, text }: { lead: string; text: string }) => `**${inMarkdown(lead)}** ${inMarkdown(text)}`;
  const parts = [
    `---\n${stringify(await head(article, library, site), { lineWidth: 0 })}---`,
    `# ${inMarkdown(article.title)}`,
    inMarkdown(article.description),
    ...leadingNotices(article, library.stateOf(article), site).map((words) => `> ${notice(words)}`),
    `**${site.words.machines.takeaways}**\n\n${article.takeaways.map((takeaway) => `- ${inMarkdown(takeaway)}`).join('\n')}`,
    wholeMarkdown(article, markdown, site),
    '---',
    ...closingNotices(site).map(notice),
    inMarkdown(urgentLine(site)),
  ];
  return `${parts.join('\n\n')}\n`;
}

async function head(article: Article, library: Library, site: Edition) {
  const review = reviewOf(article);
  const [author, reviewer, topics] = await Promise.all([
    library.findPerson(article.author),
    review && library.findPerson(review.by),
    library.listTopics(),
  ]);
  return {
    title: article.title,
    address: publicAddress(site.addresses.article(article.slug)),
    publisher: site.clinic.name,
    author: author?.name ?? article.author,
    ...(review
      ? {
          reviewer: [reviewer?.name ?? review.by, reviewer?.credentials].filter(Boolean).join(', '),
          reviewedOn: review.on,
          nextReviewOn: reviewDueOn(article),
        }
      : { reviewer: null }),
    ...(article.sample ? { sample: true } : {}),
    publishedOn: article.publishedOn,
    ...(article.updatedOn ? { updatedOn: article.updatedOn } : {}),
    topics: article.topics.flatMap((id) => topics.filter(({ slug }) => slug === id).map(({ title }) => title)),
    sources: article.sources.map((source) => ({
      ...{ title: source.title, year: source.year, address: linkOf(source) },
      ...{ kind: source.kind, status: source.status, funding: source.funding, checked: source.checked },
    })),
  };
}
