// `[^daly-2019]` → a numbered link to the reference. Numbers follow the order in which the text first cites.
import type { FootnoteReference, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Reference } from '../reference';

/** Collects who is cited where, over the body and then the answers of one article. */
export class Citations {
  readonly #references: Map<string, Reference>;
  readonly #nameOf: (number: number, title: string) => string;
  readonly #places = new Map<string, string[]>();

  /** `nameOf` is what a mark says to people who cannot see it. */
  constructor(references: readonly Reference[], nameOf: (number: number, title: string) => string) {
    this.#nameOf = nameOf;
    this.#references = new Map(references.map((reference) => [reference.id, reference]));
  }

  /** Turns the citations of a tree into numbered marks, in place. Ordinary footnotes stay as they are. */
  mark(tree: Root, isOrdinary: (id: string) => boolean) {
    visit(tree, (node, index, parent) => {
      if (index === undefined || !parent) return;
      if (node.type === 'footnoteDefinition' && this.#references.has(node.identifier) && !isOrdinary(node.identifier)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type === 'footnoteReference' && this.#references.has(node.identifier) && !isOrdinary(node.identifier)) {
        this.#markOne(node, index, parent);
      }
    });
  }

  /** Every reference with its number and the places that cite it; those that nobody cites come last. */
  sources() {
    const cited = [...this.#places.keys()];
    const uncited = [...this.#references.keys()].filter((id) => !this.#places.has(id));
    return [...cited, ...uncited].flatMap((id, index) => {
      const reference = this.#references.get(id);
      return reference ? [{ ...reference, number: index + 1, citedAt: this.#places.get(id) ?? [] }] : [];
    });
  }

  #markOne(node: FootnoteReference, index: number, parent: Parents) {
    const id = node.identifier;
    const places = this.#places.get(id) ?? [];
    const place = `cite-${id}-${places.length + 1}`;
    this.#places.set(id, [...places, place]);
    const number = [...this.#places.keys()].indexOf(id) + 1;
    const before = parent.children[index - 1];
    const follows = before?.type === 'emphasis' && before.data?.hName === 'sup';
    // Two marks side by side would read as one number, so a comma stands between them.
    const text = { type: 'text' as const, value: String(number) };
    const link = {
      type: 'link' as const,
      url: `#source-${id}`,
      children: [text],
      data: { hProperties: { id: place, ariaLabel: this.#nameOf(number, this.#references.get(id)?.title ?? id) } },
    };
    parent.children.splice(index, 1, {
      type: 'emphasis',
      data: { hName: 'sup', hProperties: { className: ['citation'] } },
      children: follows ? [{ type: 'text', value: ', ' }, link] : [link],
    });
  }
}
