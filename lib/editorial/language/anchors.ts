// The ids that the headings of a text will have, so that a link to one of them can be checked.
import { toString as textOf } from 'mdast-util-to-string';
import { sluggerBeside } from '../../content/markdown/slugger';
import { eachNode } from '../../content/markdown/walk';
import { anchors } from '../../site/anchors';
import type { Source } from '../source';
import { treeOf } from './tree';

const known = new WeakMap<Source, string[]>();

/** Every anchor of a page, with the ids that the compiler will give to its headings. */
export function anchorsOf(source: Source): string[] {
  const ids = known.get(source) ?? idsIn(source);
  known.set(source, ids);
  return ids;
}

function idsIn(source: Source): string[] {
  const slugger = sluggerBeside(source.collection === 'articles' ? anchors.article : anchors.frame);
  const ids: string[] = source.collection === 'articles' ? [...anchors.article] : [];
  eachNode(treeOf(source), ['heading'], (heading) => void ids.push(slugger.slug(textOf(heading))));
  return ids;
}
