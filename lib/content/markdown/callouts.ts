// `> [!WARNING]` → a call-out, as GitHub writes them.
import type { Blockquote, Root } from 'mdast';
import { eachNode } from './walk';

/** What a call-out can be. */
export const calloutKinds = ['WARNING', 'NOTE', 'TIP'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

const mark = /^\[!([A-Za-z]+)\][ \t]*(?:\n|$)/;

/** The kind written in the first line of a quotation, in capitals, or undefined for an ordinary quotation. */
export function calloutKindOf(quote: Blockquote): string | undefined {
  const first = quote.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' ? mark.exec(text.value)?.[1]?.toUpperCase() : undefined;
}

/** Turns the call-outs of a tree into notes, in place. Not into asides: two landmarks with the name "Warning" could not be told apart. */
export function markCallouts(tree: Root, titles: Record<CalloutKind, string>) {
  eachNode(tree, ['blockquote'], (quote) => {
    const kind = calloutKindOf(quote);
    if (!isCalloutKind(kind)) return;
    const title = titles[kind];
    quote.data = { hName: 'div', hProperties: { className: ['callout'], role: 'note', dataKind: kind.toLowerCase(), ariaLabel: title } };
    dropMark(quote);
    quote.children.unshift({
      type: 'paragraph',
      data: { hProperties: { className: ['callout-title'] } },
      children: [{ type: 'text', value: title }],
    });
  });
}

function isCalloutKind(kind: string | undefined): kind is CalloutKind {
  return calloutKinds.some((each) => each === kind);
}

function dropMark(quote: Blockquote) {
  const first = quote.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return;
  text.value = text.value.replace(mark, '');
  if (text.value === '') first.children.shift();
  if (first.children.length === 0) quote.children.shift();
}
