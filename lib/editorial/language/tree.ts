// The syntax tree of a file, made once for all rules that look at it.
import type { Root } from 'mdast';
import { z } from 'zod';
import { parseMarkdown } from '../../content/markdown/parse';
import type { Source } from '../source';

const withReferences = z.object({ references: z.array(z.object({ id: z.string() }).catch({ id: '' })).catch([]) });

/** The ids that a text may cite, as its front matter gives them. */
export function citableIn(source: Source): string[] {
  const { references } = withReferences.catch({ references: [] }).parse(source.fields);
  return references.map(({ id }) => id).filter((id) => id !== '');
}

/**
 * Only the last tree is kept: the rules look at one file after another, and the trees of a thousand files would fill the memory.
 * Rules must not change it.
 */
let last: { source: Source; tree: Root } | undefined;

export function treeOf(source: Source): Root {
  if (last?.source !== source) last = { source, tree: parseMarkdown(source.body) };
  return last.tree;
}
