// Makes compiled articles for the search bench: about 1,000 words each, of which few are frequent and many are rare, as in any language
// (Zipf's law), so that the lists of the index are as long and as short as real ones.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dice, diceFor } from '../scale/dice';

/** As many different words as a large health site has, with names and numbers. */
const vocabularySize = 60_000;

export const vocabulary = wordsOf(diceFor(7));

/** Writes `count` articles as the compiler would leave them, below `root`. */
export function writeCompiled(root: string, count: number) {
  const folder = join(root, '.contentlayer', 'generated');
  mkdirSync(join(folder, 'Article'), { recursive: true });
  const summaries = Array.from({ length: count }, (_, number) => writeOne(folder, number));
  const index = { articles: summaries, people: [], topics: [], pages: [], terms: [], retired: [] };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
}

/** Writes article `number` with other words in its text, as after an edit, and gives what the index holds of it. */
export function writeOne(folder: string, number: number, edition = 1) {
  const dice = diceFor(number * 31 + edition);
  const paragraphs = (count: number) => Array.from({ length: count }, () => `<p>${sentences(dice, 45)}</p>`).join('');
  const summary = {
    slug: `article-${number}`,
    title: phrase(dice, 6).slice(0, 70),
    description: phrase(dice, 18).slice(0, 160),
    takeaways: Array.from({ length: 4 }, () => phrase(dice, 10).slice(0, 160)),
    topics: [`topic-${number % 16}`],
    author: 'care-team',
    publishedOn: new Date(Date.UTC(2010, 0, 1 + dice.between(0, 5_500))).toISOString().slice(0, 10),
    draft: false,
    sample: true,
    changes: [],
    aliases: [],
    related: [],
    version: `${edition}-${number}`,
    wordCount: 1_000,
    readingMinutes: 5,
  };
  const compiled = {
    ...summary,
    references: [],
    questions: [],
    opening: paragraphs(1),
    sections: Array.from({ length: 7 }, (_, place) => ({ id: `part-${place}`, title: phrase(dice, 4), html: paragraphs(3) })),
    answers: Array.from({ length: 2 }, () => ({ question: phrase(dice, 7), html: paragraphs(1) })),
    sources: [],
    notes: '',
  };
  writeFileSync(join(folder, 'Article', `articles__${summary.slug}.md.json`), JSON.stringify({ compiled, body: { raw: '' } }));
  return summary;
}

/** A word, the frequent ones often: the one at place n comes about 1/n as often as the first. */
export function word({ roll }: Pick<Dice, 'roll'>): string {
  return vocabulary[Math.floor(vocabularySize ** roll()) - 1] ?? vocabulary[0] ?? '';
}

function phrase(dice: Dice, length: number): string {
  return Array.from({ length }, () => word(dice)).join(' ');
}

function sentences(dice: Dice, length: number): string {
  return `${phrase(dice, Math.ceil(length / 2))}, ${phrase(dice, Math.floor(length / 2))}.`;
}

function wordsOf(dice: Dice): string[] {
  const syllables =
    'ba,ce,di,fo,gu,ha,je,ki,lo,mu,na,pe,qui,ro,su,ta,ve,wi,xo,yu,za,bra,cle,dri,flo,gru,pla,sti,tro,phe,cho,and,er,in,os,um,al,is,on,ex'.split(',');
  const made = new Set<string>();
  while (made.size < vocabularySize) made.add(Array.from({ length: dice.between(2, 5) }, () => dice.pick(syllables)).join(''));
  return [...made];
}
