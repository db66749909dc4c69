import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from '../../content/markdown/walk';
import { treeOf } from '../language/tree';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';

export const headings: Rule = {
  name: 'headings',
  group: 'shape',
  reason: 'Many readers look only at the headings, and screen readers jump from one to the next.',
  of: ['articles', 'pages', 'people', 'topics', 'glossary'],
  check(source) {
    const found: Heading[] = [];
    eachNode(treeOf(source), ['heading'], (heading) => void found.push(heading));
    if (source.collection !== 'articles' && source.collection !== 'pages') return found.map((heading) => misplaced(source, heading));
    return found.flatMap((heading, index) => [
      ...levelRemarks(source, heading, found[index - 1]),
      ...nameRemarks(source, heading, found.slice(0, index)),
    ]);
  },
  samples: {
    ok: ['## Risks\n\n### For children\n\nOne.\n\n## Benefits\n\nTwo.', '```\n# not a heading\n```'],
    notOk: [
      {
        body: '«#» Risks\n\nOne.',
        says: ['the heading "Risks" has one #, expected ## or more: the title of the page is its only top heading'],
      },
      {
        body: '## Risks\n\n«####» For children\n\nOne.',
        says: ['the heading "For children" has ####, expected ### or fewer here: levels are not skipped, and #### is the deepest'],
      },
      {
        body: '## Risks\n\nOne.\n\n«##» risks\n\nTwo.',
        says: ['the heading "risks" appears twice, expected unique headings (first: line 15)'],
      },
      { body: '«##»\n\nOne.', says: ['a heading is empty, expected words that say what follows'] },
    ],
  },
};

/** These texts are short and stand below a heading of the page; what follows a heading in them would not be shown. */
function misplaced(source: Source, heading: Heading): Remark {
  return {
    ...placeOf(source, heading),
    message: `the heading ${quoted(heading)} would not be shown, expected paragraphs and lists alone in content/${source.collection}`,
  };
}

function levelRemarks(source: Source, heading: Heading, before: Heading | undefined): Remark[] {
  const place = placeOf(source, heading);
  if (heading.depth === 1)
    return [{ ...place, message: `the heading ${quoted(heading)} has one #, expected ## or more: the title of the page is its only top heading` }];
  const most = Math.min(4, (before && before.depth > 1 ? before.depth : 1) + 1);
  if (heading.depth <= most) return [];
  return [
    {
      ...place,
      message: `the heading ${quoted(heading)} has ${'#'.repeat(heading.depth)}, expected ${'#'.repeat(most)} or fewer here: levels are not skipped, and ${'####'} is the deepest`,
    },
  ];
}

function nameRemarks(source: Source, heading: Heading, before: readonly Heading[]): Remark[] {
  const place = placeOf(source, heading);
  if (textOf(heading).trim() === '') return [{ ...place, message: 'a heading is empty, expected words that say what follows' }];
  const first = before.find((other) => textOf(other).toLowerCase() === textOf(heading).toLowerCase());
  return first
    ? [{ ...place, message: `the heading ${quoted(heading)} appears twice, expected unique headings (first: line ${placeOf(source, first).line})` }]
    : [];
}

function placeOf(source: Source, heading: Heading) {
  return source.inBody(heading.position?.start.offset ?? 0);
}

function quoted(heading: Heading): string {
  return JSON.stringify(textOf(heading));
}
