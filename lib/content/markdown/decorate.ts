// What readers need of a plain tree: headings that can be linked to, tables that can be scrolled, pictures that load when needed.
import type { Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Slugger } from './slugger';
import { eachNode } from './walk';

/** Gives every heading an id, in place. The slugger makes ids unique over the whole page. */
export function markHeadings(tree: Root, slugger: Slugger) {
  eachNode(tree, ['heading'], (heading) => {
    heading.data = { ...heading.data, hProperties: { id: slugger.slug(textOf(heading)) } };
  });
}

/** Puts every table in a region that scrolls by itself and can be reached by keyboard, so that a phone never scrolls sideways. */
export function markTables(tree: Root, nameOf: (heading: string) => string) {
  let heading = '';
  eachNode(tree, ['heading', 'table'], (node, index, parent) => {
    if (node.type === 'heading') heading = textOf(node);
    else parent.children.splice(index, 1, scrollRegion(node, nameOf(heading)));
  });
}

function scrollRegion(table: Table, name: string) {
  return {
    type: 'blockquote' as const,
    data: {
      hName: 'div',
      hProperties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: name },
    },
    children: [table],
  };
}

/** Writes the boxes of a task list as characters: a form control that does nothing would only puzzle readers. */
export function markTasks(tree: Root) {
  eachNode(tree, ['listItem'], (item) => {
    const first = item.children[0];
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
    first.children.unshift({ type: 'text', value: item.checked ? '\u2611 ' : '\u2610 ' });
    item.checked = null;
  });
}

/** Pictures of ours load when they come near; one from elsewhere would tell that site who reads, so only its description stays. */
export function markImages(tree: Root) {
  eachNode(tree, ['image', 'imageReference'], (image, index, parent) => {
    // A reference-style picture resolves only while rendering, past this test.
    if (image.type === 'image' && /^\/images\/[\w./-]+$/.test(image.url)) image.data = { ...image.data, hProperties: { loading: 'lazy' } };
    else parent.children.splice(index, 1, { type: 'text', value: image.alt ?? '' });
  });
}
