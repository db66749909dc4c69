// What a body of words alone is read by leaves nothing out that the whole of GitHub's markdown would find in it.
import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mayHoldBareAddress, parseMarkdown } from '@/lib/content/markdown/parse';
import { eachNode } from '@/lib/content/markdown/walk';
import { filesBelow } from '../../../support/house';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();

const ofWords = [
  '# A heading\n\nWords, **strong** ones, ~~struck~~ ones, `code`.\n\n- [x] done\n- [ ] not done\n',
  '| a | b |\n| --- | :-: |\n| 1 | 2 [^x] |\n\n[^x]: A note\n\n> [!WARNING]\n> Take care.\n',
  '[a link](/articles/one) ![a picture](/images/room.jpg)\n\n1. one\n   - two\n\n***\n\n```\ncode\n```\n',
  'A colon: no address. A dot.in a word. w.w.w and ht tp.\n',
];

const withAddresses = [
  'See www.example.com today.',
  'See WWW.Example.com today.',
  'See https://example.com/a?b=c.',
  'See Http://example.com.',
  'Write to help@example.com.',
  'Write to help&#64;example.com.',
  'See www\\.example.com.',
  'See http&#58;//example.com.',
  'See <https://example.com>.',
];

test.each([...ofWords, ...withAddresses])('%j becomes the same tree as by everything that GitHub reads', (text) => {
  expect(parseMarkdown(text)).toEqual(whole.parse(text));
});

test('what holds words alone is not searched for addresses at each letter', () => {
  expect(ofWords.filter((text) => mayHoldBareAddress.test(text))).toEqual([]);
});

test.each(withAddresses)('%j becomes a link by itself', (text) => {
  expect(typesIn(parseMarkdown(text))).toContain('link');
});

test('every article, page and term of this site becomes the same tree', () => {
  const files = filesBelow('content').filter((file) => file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    expect({ file, tree: parseMarkdown(body) }).toEqual({ file, tree: whole.parse(body) });
  }
});

test('a walk tells of the asked kinds in the order of the text, each with its place, and goes into what it found', () => {
  const found: string[] = [];
  eachNode(parseMarkdown('> one [two](/a)\n>\n> > three\n\n[four](/b)\n'), ['blockquote', 'link'], (node, index, parent) => {
    found.push(`${node.type} ${index} in ${parent.type}`);
  });
  expect(found).toEqual(['blockquote 0 in root', 'link 1 in paragraph', 'blockquote 1 in blockquote', 'link 0 in paragraph']);
});

test('a walk does not go into what a node was exchanged for', () => {
  const tree = parseMarkdown('[one](/a)');
  const seen: string[] = [];
  eachNode(tree, ['link'], (node, index, parent) => {
    seen.push(node.url);
    parent.children.splice(index, 1, { ...node, url: '/b', children: [{ ...node, url: '/c' }] });
  });
  expect(seen).toEqual(['/a']);
});

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}
