// Explains the words of the glossary where an article first uses them: the word becomes a button, and its meaning stands beside it,
// shown by the browser itself (popover), so that no script is needed. Done when a page is drawn, not when an article is compiled:
// a new word reaches every article at once, and feeds get texts without buttons.
import type { Element, ElementContent } from 'hast';
import { addresses } from '../../site/addresses';
import type { Edition } from '../../site/languages/edition';
import { dictionaries } from '../../words/words';
import type { Article } from '../article';
import { htmlOf } from '../markdown/render';
import { type Finder, finderOf } from './occurrences';
import { type Piece, piecesOf } from './pieces';
import type { Term } from './term';

export type Texts = Pick<Article, 'opening' | 'sections' | 'answers'>;

/** A word that a text explains, with its head, the same wherever it is explained. */
export interface Explained extends Term {
  head: string;
}

type Spoken = Pick<Edition, 'words' | 'addresses'>;

/** For whoever asks only which words there are. */
const english: Spoken = { words: dictionaries.en, addresses };

/** Where a word is never explained: headings (of a table too), links, code, marks of sources, and what is a control already. */
const silent = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'a', 'code', 'pre', 'sup', 'button'];

/** The texts of an article with each word of the glossary explained at its first use, and the words in the order of their use. */
export function explainWords({ opening, sections, answers }: Texts, terms: readonly Term[], site: Spoken = english): Texts & { words: Explained[] } {
  const find = finderOf(terms);
  const words = new Set<Term>();
  const explain = (html: string) => explainIn(html, find, words, site);
  return {
    opening: explain(opening),
    sections: sections.map((section) => ({ ...section, html: explain(section.html) })),
    answers: answers.map((answer) => ({ ...answer, html: explain(answer.html) })),
    words: [...words].map((term) => ({ ...term, head: headOf(term) })),
  };
}

function explainIn(html: string, find: Finder, words: Set<Term>, site: Spoken): string {
  let silence = 0;
  let isHolding = false;
  return piecesOf(html)
    .map((piece, index, pieces) => {
      if (piece.kind === 'open' && silent.includes(piece.name)) silence++;
      if (piece.kind === 'close' && silent.includes(piece.name)) silence--;
      if (piece.kind === 'text' && silence === 0) {
        const explained = explainInText(piece.html, isMarkOfSource(pieces[index + 1]), find, words, site);
        isHolding = explained.isHolding;
        return explained.html;
      }
      const closes = isHolding && piece.kind === 'close' && piece.name === 'sup';
      if (closes) isHolding = false;
      return closes ? `${piece.html}</span>` : piece.html;
    })
    .join('');
}

function isMarkOfSource(piece: Piece | undefined): boolean {
  return piece?.kind === 'open' && piece.name === 'sup';
}

/**
 * A word with its brackets, commas and mark of a source is held on one line: it is a button now, and a line may break on both sides of a
 * button. Before a mark, what holds them is left open for the caller to close behind it.
 */
function explainInText(text: string, isBeforeMark: boolean, find: Finder, words: Set<Term>, site: Spoken): { html: string; isHolding: boolean } {
  let done = 0;
  let html = '';
  let isHolding = false;
  for (const { term, at, found } of find(text)) {
    if (words.has(term)) continue;
    words.add(term);
    const before = /\p{P}*$/u.exec(text.slice(done, at))?.[0] ?? '';
    const after = /^\p{P}*/u.exec(text.slice(at + found.length))?.[0] ?? '';
    html += `${text.slice(done, at - before.length)}<span class="held">${before}${htmlOf(wordWithMeaning(term, found, site))}${after}`;
    done = at + found.length + after.length;
    isHolding = isBeforeMark && done === text.length;
    if (!isHolding) html += '</span>';
  }
  return { html: html + text.slice(done), isHolding };
}

/**
 * The meaning follows its word, because then every screen reader comes to it next; `hidden` keeps it out of browsers' reading modes.
 * A press shows it everywhere. `interestfor` also shows it on hover and focus, and ends it on Escape, where the browser knows it (tried in
 * Chromium 156); a press after that shows it too and does not hide it again, hence "show" and a button to close.
 */
function wordWithMeaning(term: Term, found: string, { words, addresses: own }: Spoken): Element[] {
  const id = anchorOf(term);
  return [
    element('button', { type: 'button', className: ['word'], popovertarget: id, popovertargetaction: 'show', interestfor: id }, found),
    element(
      'span',
      { id, className: ['meaning'], popover: 'auto', hidden: true, role: 'note' },
      element('strong', {}, headOf(term)),
      ' ',
      element('span', {}, term.meaning),
      ' ',
      element('a', { href: own.glossary(term.slug) }, words.article.glossary.more(term.short ?? term.term)),
      ' ',
      element('button', { type: 'button', popovertarget: id, popovertargetaction: 'hide' }, words.article.glossary.close),
    ),
  ];
}

/** The id of a word, on the glossary's page and beside its use. */
export function anchorOf({ slug }: Pick<Term, 'slug'>): string {
  return `term-${slug}`;
}

/** A word as it stands at the head of its explanation: "Electroconvulsive therapy (ECT)". */
export function headOf({ term, short }: Pick<Term, 'term' | 'short'>): string {
  return `${term.charAt(0).toUpperCase()}${term.slice(1)}${short === undefined ? '' : ` (${short})`}`;
}

function element(tagName: string, properties: Element['properties'], ...children: (string | ElementContent)[]): Element {
  const nodes = children.map((child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child));
  return { type: 'element', tagName, properties, children: nodes };
}
