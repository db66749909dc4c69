// The syntax tree of a file, made once for all rules that look at it.
import type { Root } from 'mdast';
import { parseMarkdown } from '../../content/markdown/parse';
import type { Source } from '../source';

/**
 * Only the last tree is kept: the rules look at one file after another, and the trees of a thousand files would fill the memory.
 * Rules must not change it.
 */
let last: { source: Source; tree: Root } | undefined;

export function treeOf(source: Source): Root {
  if (last?.source !== source) last = { source, tree: parseMarkdown(source.body) };
  return last.tree;
}
