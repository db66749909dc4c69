// An article as a sheet to print or to give away: what to remember first, then the text, then from where it is, of when, and how to find the newest.
// The same markup for a screen and for paper. `#large-type` is this sheet: opened by that address it sets itself larger, without a script.
import { Closing } from '@/components/article/closing/closing';
import { Notice } from '@/components/article/notice/notice';
import { Prose } from '@/components/article/prose/prose';
import { QrCode, type QrCodeProps } from '@/components/article/qr-code/qr-code';
import { Questions } from '@/components/article/questions/questions';
import { Takeaways } from '@/components/article/takeaways/takeaways';
import { Translation } from '@/components/article/translation/translation';
import { Words } from '@/components/article/words/words';
import type { Article, Source } from '@/lib/content/article';
import type { Explained } from '@/lib/content/glossary/explain';
import type { Person } from '@/lib/content/person';
import type { ArticleState } from '@/lib/content/review';
import type { Edition } from '@/lib/site/languages/edition';
import type { Original } from '@/lib/site/languages/elsewhere';
import { Imprint } from '../imprint/imprint';
import { SourceLine } from '../source-line/source-line';
import styles from './hand-out.module.css';
import { paperOf } from './paper';

export interface HandOutProps {
  article: Article;
  author: Person;
  reviewer: Person | undefined;
  /** The words of the glossary that it uses; paper has no hovering. */
  words: Explained[];
  /** What it translates, and whether that has changed since. */
  original?: Original | undefined;
  state: ArticleState;
  dueOn: string | undefined;
  site: Edition;
  /** The whole address of the article, in words and as a code. */
  address: string;
  code: QrCodeProps['code'];
  linkOf: (source: Source) => string | undefined;
}

export function HandOut({ article, author, reviewer, words, original, state, dueOn, site, address, code, linkOf }: HandOutProps) {
  const { sheet } = site.words;
  return (
    <>
      <nav className={styles.tools} aria-label={sheet.tools}>
        <a href={site.addresses.article(article.slug)}>{sheet.back}</a>
        <a href="#large-type">{sheet.large}</a>
        <a href="#main">{sheet.usual}</a>
        <p>{sheet.print}</p>
      </nav>
      <article id="large-type" className={`${styles.sheet} ${styles[paperOf(site.clinic.address.country)]}`}>
        <p className={styles.from}>{site.clinic.name}</p>
        <h1>{article.title}</h1>
        <Notice isSample={article.sample} state={state} site={site} />
        {original && <Translation original={original} site={site} />}
        <Takeaways takeaways={article.takeaways} site={site} />
        <div className={styles.text}>
          <Prose html={article.opening} />
          {article.sections.map(({ id, title, html }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <Prose html={html} />
            </section>
          ))}
          {article.answers.length > 0 && <Questions answers={article.answers} site={site} />}
          <Prose html={article.notes} />
          <Words words={words} site={site} />
          <section aria-labelledby="my-questions">
            <h2 id="my-questions">{sheet.myQuestions}</h2>
            <p className={styles.lines} aria-hidden="true">
              <span />
              <span />
              <span />
            </p>
          </section>
          {article.sources.length > 0 && (
            <section className={styles.sources} aria-labelledby="references">
              <h2 id="references">{sheet.sources}</h2>
              <ol>
                {article.sources.map((source) => (
                  <SourceLine key={source.id} source={source} link={linkOf(source)} />
                ))}
              </ol>
            </section>
          )}
          <Closing site={site} />
        </div>
        <footer className={styles.foot}>
          <QrCode code={code} label={sheet.code(address)} />
          <Imprint article={article} author={author} reviewer={reviewer} dueOn={dueOn} site={site} address={address} />
        </footer>
      </article>
    </>
  );
}
