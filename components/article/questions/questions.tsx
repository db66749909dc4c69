// What readers often ask. In the open, not folded away, so that search in the page and print find every answer.
import { Heading } from '@/components/article/heading/heading';
import { Prose } from '@/components/article/prose/prose';
import type { Article } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './questions.module.css';

export function Questions({ answers, site }: Pick<Article, 'answers'> & { site: Edition }) {
  return (
    <section aria-labelledby="common-questions">
      <Heading id="common-questions" site={site}>
        {site.words.article.questions}
      </Heading>
      {answers.map(({ question, html }) => (
        <div key={question} className={styles.pair}>
          <h3>{question}</h3>
          <Prose html={html} />
        </div>
      ))}
    </section>
  );
}
