// Every article with where it stands, for the clinic: what readers see, what waits, and what has to be reviewed.
// Without the findings of the check: that reads every text and takes too long for a page. `npm run content:list` has them.
import type { Metadata } from 'next';
import { ArticleTable } from '@/components/inbox/article-table/article-table';
import { Frame } from '@/components/inbox/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { listLibraries } from '@/lib/content/languages/libraries';
import type { Library } from '@/lib/content/library';
import { articleStates, isPublicState, reviewDueOn } from '@/lib/content/review';
import { writeDay } from '@/lib/site/dates';
import { getEdition } from '@/lib/site/languages/edition';
import { getSite } from '@/lib/site/site';
import { signOut } from '../actions';
import { requireMember } from '../gate';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage() {
  const { member } = await requireMember();
  const site = getSite();
  const articles = (await Promise.all(listLibraries().map(listArticles))).flat();
  const waiting = articles.filter(({ state }) => state === 'due' || state === 'overdue').length;
  return (
    <Frame clinic={site.clinic.name} member={member} here="articles" signOut={signOut}>
      <PageHead title="Articles" lead={leadOf(articles.length, waiting)} />
      {articles.length > 0 && <ArticleTable articles={articles.sort((a, b) => a.rank.localeCompare(b.rank))} />}
    </Frame>
  );
}

/** Those of one language. */
async function listArticles(library: Library) {
  const site = getSite();
  const { addresses } = getEdition(library.language);
  const people = new Map((await library.listPeople()).map(({ slug, name }) => [slug, name]));
  const day = (value: string | undefined) => (value ? writeDay(value, site) : undefined);
  return (await library.listAll()).map((article) => {
    const state = library.stateOf(article);
    const dueOn = reviewDueOn(article);
    return {
      slug: article.slug,
      title: article.title,
      href: isPublicState(state) ? addresses.article(article.slug) : undefined,
      state,
      isSample: article.sample,
      author: people.get(article.author) ?? article.author,
      reviewer: article.reviewer && (people.get(article.reviewer) ?? article.reviewer),
      published: day(article.publishedOn),
      reviewed: day(article.reviewedOn),
      due: day(dueOn),
      rank: `${articleStates.indexOf(state)} ${dueOn ?? '9'} ${article.slug}`,
    };
  });
}

function leadOf(count: number, waiting: number): string {
  if (count === 0) return 'There are no articles yet.';
  const all = count === 1 ? '1 article.' : `${count} articles.`;
  if (waiting === 0) return `${all} No review is due.`;
  return `${all} ${waiting === 1 ? '1 has' : `${waiting} have`} to be reviewed now or soon.`;
}
