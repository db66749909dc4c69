// The markdown of a file: its body, and the answers in its front matter. A rule over texts looks at all of them.
import type { Root } from 'mdast';
import { z } from 'zod';
import { parseMarkdown } from '../content/markdown/parse';
import { treeOf } from './language/tree';
import type { Source } from './source';

export interface Text {
  markdown: string;
  /** Its syntax tree, the same for every rule. Rules must not change it. */
  tree: Root;
  /** The place of an offset, in the body or in the field. */
  at(offset: number | undefined): ReturnType<Source['inFile']>;
}

const withAnswers = z.object({ questions: z.array(z.object({ answer: z.string().catch('') }).catch({ answer: '' })).catch([]) });

/** As with trees, only those of the last file are kept. */
let last: { source: Source; texts: Text[] } | undefined;

export function textsOf(source: Source): Text[] {
  if (last?.source !== source) last = { source, texts: textsIn(source) };
  return last.texts;
}

function textsIn(source: Source): Text[] {
  const { questions } = withAnswers.catch({ questions: [] }).parse(source.fields);
  const answers = questions.map(({ answer }, index) => ({
    markdown: answer,
    tree: parseMarkdown(answer),
    at: (offset = 0) => source.inFile(source.offsetIn(['questions', index, 'answer'], offset)),
  }));
  return [{ markdown: source.body, tree: treeOf(source), at: (offset = 0) => source.inBody(offset) }, ...answers];
}
