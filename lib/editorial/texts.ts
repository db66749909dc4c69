// The markdown of a file: its body, and the answers in its front matter. A rule over texts looks at all of them.
import { z } from 'zod';
import type { Place } from './finding';
import type { Source } from './source';

export interface Text {
  markdown: string;
  /** The place of an offset, in the body or in the field. */
  at(offset: number | undefined): Place;
}

const withAnswers = z.object({ questions: z.array(z.object({ answer: z.string().catch('') }).catch({ answer: '' })).catch([]) });

export function textsOf(source: Source): Text[] {
  const { questions } = withAnswers.catch({ questions: [] }).parse(source.fields);
  const answers = questions.map(({ answer }, index) => ({
    markdown: answer,
    at: (offset = 0) => source.inFile(source.offsetIn(['questions', index, 'answer'], offset)),
  }));
  return [{ markdown: source.body, at: (offset = 0) => source.inBody(offset) }, ...answers];
}
