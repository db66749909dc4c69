// Data in a page must come out of a real HTML parser exactly as it went in, whatever stands in it.
import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { articleGraph } from '@/lib/publishing/structured-data/article';
import { ana, drivingArticle, harborHouse, obi, safety } from '../../support/articles';

const titles = ['Salt & "pepper" </script>', '<!--<script>', ']]> &lt;/script&gt; \u2028\u2029', "</SCRIPT ><img src=x onerror='alert(1)'>"];

test.each(titles)('the title %s stays a title', (title) => {
  const article = { ...drivingArticle(), title, takeaways: [title, title, title] };
  const graph = articleGraph({ article, author: ana, reviewer: obi, topic: safety, elsewhere: [], site: harborHouse });
  const parsed = new DOMParser().parseFromString(`<main>${renderToStaticMarkup(<StructuredData graph={graph} />)}<p>after</p></main>`, 'text/html');
  const [script, ...more] = parsed.querySelectorAll('script');
  expect(more).toEqual([]);
  expect(script?.type).toBe('application/ld+json');
  expect(JSON.parse(script?.textContent ?? '')).toEqual(JSON.parse(JSON.stringify(graph)));
  expect(script?.textContent).not.toContain('<');
  expect([...parsed.querySelectorAll('main > *')].map(({ tagName }) => tagName)).toEqual(['SCRIPT', 'P']);
});
