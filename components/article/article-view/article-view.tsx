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
import { Translation } from '@/components/article/translation/translation';
import { Words } from '@/components/article/words/words';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import type { Article, ArticleSummary, Source } from '@/lib/content/article';
import type { Explained } from '@/lib/content/glossary/explain';
import type { Person } from '@/lib/content/person';
import type { PhotographFacts } from '@/lib/content/pictures/sized';
import type { ArticleState } from '@/lib/content/review';
import type { Topic } from '@/lib/content/topic';
import type { Edition } from '@/lib/site/languages/edition';
import type { Original } from '@/lib/site/languages/elsewhere';
import { trailsOf } from '@/lib/site/trails';
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
  /** What it translates, and whether that has changed since. */
  original?: Original | undefined;
  state: ArticleState;
  dueOn: string | undefined;
  site: Edition;
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
  original,
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
        <Breadcrumbs trail={trailsOf(site).article(topic)} site={site} />
        <h1>{article.title}</h1>
        <p className={styles.lead}>{article.description}</p>
        <Byline article={article} author={author} reviewer={reviewer} dueOn={dueOn} sourceCount={article.sources.length} site={site} />
        <Notice isSample={article.sample} state={state} site={site} />
        {original && <Translation original={original} site={site} />}
        {photograph && <Photograph photograph={photograph} />}
      </header>
      <Takeaways takeaways={article.takeaways} site={site} />
      <Contents parts={partsOf(article, site)} site={site} />
      <div className={styles.text}>
        <Prose html={article.opening} />
        <Sections sections={article.sections} site={site} />
        {article.answers.length > 0 && <Questions answers={article.answers} site={site} />}
        <CallToAction slug={article.slug} site={site} />
        <Prose html={article.notes} />
        <Words words={words} site={site} />
        {article.sources.length > 0 && <Evidence sources={article.sources} site={site} />}
        {article.sources.length > 0 && <References sources={article.sources} linkOf={linkOf} site={site} />}
        {article.changes.length > 0 && <Changes changes={article.changes} site={site} />}
        <Closing site={site} />
        {isSeenByReaders(state) && <Helpful slug={article.slug} site={site} />}
        <Share slug={article.slug} title={article.title} address={address} site={site} />
        <Related articles={related} site={site} />
      </div>
    </article>
  );
}

function partsOf({ sections, answers, sources }: Article, { words }: Edition) {
  return [
    ...sections,
    ...(answers.length > 0 ? [{ id: 'common-questions', title: words.article.questions }] : []),
    ...(sources.length > 0
      ? [
          { id: 'how-we-know', title: words.sources.evidence.title },
          { id: 'references', title: words.sources.references.title },
        ]
      : []),
  ];
}

/** A page that is still to come, or that is gone, has no readers to ask. */
function isSeenByReaders(state: ArticleState): boolean {
  return state === 'published' || state === 'due' || state === 'overdue';
}
