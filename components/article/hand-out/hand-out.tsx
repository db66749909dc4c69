// An article as a sheet to print or to give away: what to remember first, then the text, then from where it is, of when, and how to find the newest.
// The same markup for a screen and for paper. `#large-type` is this sheet: opened by that address it sets itself larger, without a script.
import { Closing } from '@/components/article/closing/closing';
import { Notice } from '@/components/article/notice/notice';
import { Prose } from '@/components/article/prose/prose';
import { QrCode, type QrCodeProps } from '@/components/article/qr-code/qr-code';
import { Questions } from '@/components/article/questions/questions';
import { Takeaways } from '@/components/article/takeaways/takeaways';
import { Words } from '@/components/article/words/words';
import type { Article, Source } from '@/lib/content/article';
import type { Explained } from '@/lib/content/glossary/explain';
import type { Person } from '@/lib/content/person';
import type { ArticleState } from '@/lib/content/review';
import { addresses } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
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
  state: ArticleState;
  dueOn: string | undefined;
  site: Site;
  /** The whole address of the article, in words and as a code. */
  address: string;
  code: QrCodeProps['code'];
  linkOf: (source: Source) => string | undefined;
}

export function HandOut({ article, author, reviewer, words, state, dueOn, site, address, code, linkOf }: HandOutProps) {
  return (
    <>
      <nav className={styles.tools} aria-label="This sheet">
        <a href={addresses.article(article.slug)}>Back to the article</a>
        <a href="#large-type">Large type</a>
        <a href="#main">Usual type</a>
        <p>Print it, or keep it as a PDF, with the print command of your browser.</p>
      </nav>
      <article id="large-type" className={`${styles.sheet} ${styles[paperOf(site.clinic.address.country)]}`}>
        <p className={styles.from}>{site.clinic.name}</p>
        <h1>{article.title}</h1>
        <Notice isSample={article.sample} state={state} />
        <Takeaways takeaways={article.takeaways} />
        <div className={styles.text}>
          <Prose html={article.opening} />
          {article.sections.map(({ id, title, html }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <Prose html={html} />
            </section>
          ))}
          {article.answers.length > 0 && <Questions answers={article.answers} />}
          <Prose html={article.notes} />
          <Words words={words} />
          <section aria-labelledby="my-questions">
            <h2 id="my-questions">My questions</h2>
            <p className={styles.lines} aria-hidden="true">
              <span />
              <span />
              <span />
            </p>
          </section>
          {article.sources.length > 0 && (
            <section className={styles.sources} aria-labelledby="references">
              <h2 id="references">Sources</h2>
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
          <QrCode code={code} label={`QR code that opens ${address}`} />
          <Imprint article={article} author={author} reviewer={reviewer} dueOn={dueOn} site={site} address={address} />
        </footer>
      </article>
    </>
  );
}
