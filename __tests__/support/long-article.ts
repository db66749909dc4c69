// Articles of exactly so many words, for weighing: an article of the site brought to that length, and one that is nothing but text.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { articleDocument } from '@/lib/content/article';

type Compiled = z.infer<typeof articleDocument>;
type Section = Compiled['sections'][number];

const standing = z.object({
  compiled: z.object({ opening: z.string(), sections: z.array(z.object({ id: z.string(), title: z.string(), html: z.string() })) }),
});

/** What an article of words alone has: prose that says little of medicine, so that hardly a word is explained and nothing is cited. */
export function plainArticle(count: number, sectionCount: number): Partial<Compiled> {
  const pages = ['privacy', 'editorial-policy', 'accessibility', 'about'].map(
    (name) => standing.parse(JSON.parse(readFileSync(`.contentlayer/generated/Page/pages__${name}.md.json`, 'utf8'))).compiled,
  );
  const all = pages.flatMap(({ sections }) => sections);
  const each = Math.ceil(all.length / sectionCount);
  const sections = all.flatMap(({ id, title }, index) =>
    index % each === 0
      ? [
          {
            id,
            title,
            html: all
              .slice(index, index + each)
              .map(({ html }) => html)
              .join(''),
          },
        ]
      : [],
  );
  return { opening: '', sections: cutTo(count, sections), answers: [], sources: [], references: [], notes: '', wordCount: count };
}

/** An article with everything that it has, and its text brought to that length with that of another. */
export function lengthened(article: Compiled, other: Compiled, count: number): Partial<Compiled> {
  const uncited = other.sections.map(({ id, title, html }) => ({
    id: `more-${id}`,
    title,
    html: html.replace(/<sup class="citation">[\s\S]*?<\/sup>/g, ''),
  }));
  return { sections: [...article.sections, ...cutTo(count - article.wordCount, uncited)], wordCount: count };
}

function cutTo(count: number, sections: readonly Section[]): Section[] {
  let left = count;
  const cut: Section[] = [];
  for (const { id, title, html } of sections) {
    if (left <= wordsIn(title).length) break;
    left -= wordsIn(title).length;
    let kept = '';
    for (const [block = ''] of html.matchAll(/<(p|ul|ol|h3)\b[\s\S]*?<\/\1>/g)) {
      const words = wordsIn(block);
      kept += words.length <= left ? block : `<p>${words.slice(0, left).join(' ')}</p>`;
      left = Math.max(0, left - words.length);
      if (left === 0) break;
    }
    cut.push({ id, title, html: kept });
  }
  if (left > 0) throw new Error(`The texts are ${left} words too short for the article that is wanted.`);
  return cut;
}

function wordsIn(html: string): string[] {
  return html
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
