// One whole article, in the order in which a careful reader needs it: who says so, what to remember, the text, the sources.
import { Byline } from '@/components/article/byline/byline';
import { CallToAction } from '@/components/article/call-to-action/call-to-action';
import { Changes } from '@/components/article/changes/changes';
import { Closing } from '@/components/article/closing/closing';
import { Contents } from '@/components/article/contents/contents';
import { Cover } from '@/components/article/cover/cover';
import { Evidence } from '@/components/article/evidence/evidence';
import { Helpful } from '@/components/article/helpful/helpful';
import { Notice } from '@/components/article/notice/notice';
import { Photograph } from '@/components/article/photograph/photograph';
import { Prose } from '@/components/article/prose/prose';
import { Questions } from '@/components/article/questions/questions';
import { References } from '@/components/article/references/references';
import { Related } from '@/components/article/related/related';
import { Sections } from '@/components/article/sections/sections';
import { Share } from '@/components/article/share/share';
import { Takeaways } from '@/components/article/takeaways/takeaways';
import { Words } from '@/components/article/words/words';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import type { Article, ArticleSummary, Source } from '@/lib/content/article';
import type { Explained } from '@/lib/content/glossary/explain';
import type { Person } from '@/lib/content/person';
import type { PhotographFacts } from '@/lib/content/pictures/sized';
import type { ArticleState } from '@/lib/content/review';
import type { Topic } from '@/lib/content/topic';
import type { Site } from '@/lib/site/site';
import { trails } from '@/lib/site/trails';
import styles from './article-view.module.css';

export interface ArticleViewProps {
  article: Article;
  author: Person;
  reviewer: Person | undefined;
  /** The first of the article's topics, which it is filed under. */
  topic: Topic | undefined;
  related: ArticleSummary[];
  /** The photograph that an editor chose. Without one, the article has a cover of our own. */
  photograph?: PhotographFacts | undefined;
  /** The words of the glossary that its texts explain. */
  words?: Explained[];
  state: ArticleState;
  dueOn: string | undefined;
  site: Site;
  /** The whole address of this article. */
  address: string;
  linkOf: (source: Source) => string | undefined;
}

export function ArticleView({
  article,
  author,
  reviewer,
  topic,
  related,
  photograph,
  words = [],
  state,
  dueOn,
  site,
  address,
  linkOf,
}: ArticleViewProps) {
  return (
    <article className={styles.article}>
      {!photograph && <Cover article={article} className={styles.emblem} />}
      <header>
        <Breadcrumbs trail={trails.article(topic)} />
        <h1>{article.title}</h1>
        <p className={styles.lead}>{article.description}</p>
        <Byline article={article} author={author} reviewer={reviewer} dueOn={dueOn} sourceCount={article.sources.length} calendar={site} />
        <Notice isSample={article.sample} state={state} />
        {photograph && <Photograph photograph={photograph} />}
      </header>
      <Takeaways takeaways={article.takeaways} />
      <Contents parts={partsOf(article)} />
      <div className={styles.text}>
        <Prose html={article.opening} />
        <Sections sections={article.sections} />
        {article.answers.length > 0 && <Questions answers={article.answers} />}
        <CallToAction slug={article.slug} />
        <Prose html={article.notes} />
        <Words words={words} />
        {article.sources.length > 0 && <Evidence sources={article.sources} />}
        {article.sources.length > 0 && <References sources={article.sources} linkOf={linkOf} />}
        {article.changes.length > 0 && <Changes changes={article.changes} calendar={site} />}
        <Closing site={site} />
        {isSeenByReaders(state) && <Helpful slug={article.slug} />}
        <Share slug={article.slug} title={article.title} address={address} />
        <Related articles={related} />
      </div>
    </article>
  );
}

function partsOf({ sections, answers, sources }: Article) {
  return [
    ...sections,
    ...(answers.length > 0 ? [{ id: 'common-questions', title: 'Common questions' }] : []),
    ...(sources.length > 0
      ? [
          { id: 'how-we-know', title: 'How we know this' },
          { id: 'references', title: 'References' },
        ]
      : []),
  ];
}

/** A page that is still to come, or that is gone, has no readers to ask. */
function isSeenByReaders(state: ArticleState): boolean {
  return state === 'published' || state === 'due' || state === 'overdue';
}
