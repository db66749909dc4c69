// The text of a file → what a page shows: an opening, sections, answers, sources and notes.
import type { RootContent as HastContent } from 'hast';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { anchors } from '../../site/anchors';
import type { Language } from '../../site/languages/language';
import type { Reference } from '../reference';
import { markCallouts } from './callouts';
import { Citations } from './citations';
import { markHeadings, markImages, markTables, markTasks } from './decorate';
import { definesFootnote, parseMarkdown } from './parse';
import { elementNamed, htmlOf, toHast } from './render';
import { setWords } from './set-words';
import { type Slugger, sluggerBeside } from './slugger';

interface Compiled {
  opening: string;
  sections: { id: string; title: string; html: string }[];
  notes: string;
}

/** Compiles an article's body and the answers to its questions; citations are numbered through both. */
export function compileArticle(
  body: string,
  references: readonly Reference[],
  questions: readonly { question: string; answer: string }[],
  language: Language = 'en',
) {
  const citable = references.map(({ id }) => id);
  const citations = new Citations(references, setWords[language].source);
  const slugger = sluggerBeside(anchors.article);
  const ordinary = new Set(citable.filter((id) => definesFootnote(body, id)));
  const tree = parseMarkdown(body, citable);
  // Counted before citations become numbers, which are no words.
  const words = [wordsOf(tree, citable), ...questions.flatMap(({ question, answer }) => [question, answer])].join(' ');
  citations.mark(tree, (id) => ordinary.has(id));
  const compiled = splitSections(tree, slugger, language);
  const answers = questions.map(({ question, answer }) => {
    const answerTree = parseMarkdown(answer, citable);
    citations.mark(answerTree, () => false);
    return { question, html: htmlOf(toHast(answerTree, language).children) };
  });
  const wordCount = countWords(words);
  return { ...compiled, answers, sources: citations.sources(), wordCount, readingMinutes: Math.max(1, Math.round(wordCount / wordsPerMinute)) };
}

/** Compiles the body of a standing page, person or topic. */
export function compileText(body: string, language: Language = 'en'): Compiled {
  return splitSections(parseMarkdown(body), sluggerBeside(anchors.frame), language);
}

/**
 * Reading speed of adults for plain English prose: 238 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047), less for care.
 * For Spanish the same: of texts that say the same, people read 218 words a minute against 228 (Trauzettel-Klosinski 2012, doi:10.1167/iovs.11-8284).
 */
const wordsPerMinute = 200;

function splitSections(tree: Root, slugger: Slugger, language: Language): Compiled {
  const { callouts, table } = setWords[language];
  markHeadings(tree, slugger);
  markCallouts(tree, callouts);
  markTables(tree, table);
  markTasks(tree);
  markImages(tree);
  const opening: HastContent[] = [];
  const sections: { id: string; title: string; nodes: HastContent[] }[] = [];
  let notes = '';
  for (const node of toHast(tree, language).children) {
    const heading = elementNamed('h2', node);
    const footnotes = elementNamed('section', node);
    if (footnotes) notes = htmlOf(footnotes.children.filter((child) => elementNamed('ol', child)));
    else if (heading) sections.push({ id: String(heading.properties.id), title: plain(heading), nodes: [] });
    else (sections.at(-1)?.nodes ?? opening).push(node);
  }
  return { opening: htmlOf(opening), sections: sections.map(({ nodes, ...section }) => ({ ...section, html: htmlOf(nodes) })), notes };
}

function plain(node: HastContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

/** The text of a tree, without the definitions that the parser was given for the article's references. */
function wordsOf(tree: Root, citable: readonly string[]): string {
  return tree.children
    .filter((node) => node.type !== 'footnoteDefinition' || !citable.includes(node.identifier))
    .map((node) => textOf(node))
    .join(' ');
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
