// The list that other blogs call "Key Takeaways" → the takeaways of our articles.
import type { List, ListItem, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { articleLimits } from '../../content/article';
import { toWrite } from '../drafting/skeletons';
import { placeOf } from './edits';

const heading =
  /^(?:(?:the|our|some|main|key|article)\s+)*(?:take-?\s?aways?|key points?|at a glance|main points|in a nutshell|the bottom line|key facts)\s*:?$/i;

export interface FoundTakeaways {
  takeaways: string[];
  /** The heading and the list, or the parts of them that are takeaways now. */
  taken: { from: number; to: number }[];
  notes: string[];
}

/** What fits becomes a takeaway; what is too long or too much stays in the text, where a human finds it. */
export function takeawaysIn(tree: Root): FoundTakeaways | undefined {
  const at = tree.children.findIndex((node, index) => isTitle(node) && tree.children[index + 1]?.type === 'list');
  const title = tree.children[at];
  const list = tree.children[at + 1];
  if (!title || list?.type !== 'list') return undefined;
  const { least, most } = articleLimits.takeaways;
  const fitting = list.children.filter(fits).slice(0, most);
  const left = list.children.filter((item) => !fitting.includes(item));
  const missing = Math.max(0, least - fitting.length);
  const notes = [
    ...(left.length > 0 ? [`${left.length} of the ${list.children.length} key takeaways are too long or too many, so they stay in the text`] : []),
    ...(missing > 0 ? [`Takeaways: ${fitting.length} found, expected ${least} to ${most}`] : []),
  ];
  return {
    takeaways: [...fitting.map(wordsOf), ...Array.from({ length: missing }, () => `${toWrite} what to remember.`)],
    taken: left.length > 0 ? fitting.map(placeOf) : [{ from: placeOf(title).from, to: placeOf(list).to }],
    notes,
  };
}

/** A heading, or a line in bold that stands for one. */
function isTitle(node: RootContent): boolean {
  const isBold = node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
  return (node.type === 'heading' || isBold) && heading.test(textOf(node).trim());
}

function fits(item: List['children'][number]): boolean {
  const { least, most } = articleLimits.takeaway;
  const { length } = wordsOf(item);
  // An item with a list or a picture inside says more than a takeaway can.
  return item.children.length === 1 && item.children[0]?.type === 'paragraph' && length >= least && length <= most;
}

function wordsOf(item: ListItem): string {
  return textOf(item).replace(/\s+/g, ' ').trim();
}
