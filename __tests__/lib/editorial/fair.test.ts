// A fair article that is full of words which would be wrong if it claimed them: it denies, asks, quotes and warns of them instead.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGarden } from '@/lib/editorial/check';
import { lineOf } from '@/lib/editorial/report';
import { readMarkdown } from '@/lib/editorial/source';
import { gardenWith } from '../../support/samples';

test('a fair article is not blamed for what it denies, asks or quotes', () => {
  const text = readFileSync(join(process.cwd(), '__tests__', 'support', 'texts', 'fair.md'));
  const { findings } = checkGarden(gardenWith(readMarkdown('content/articles/fair.md', 'articles', text)));
  expect(findings.filter(({ file }) => file.endsWith('fair.md')).map(lineOf)).toEqual([]);
});
