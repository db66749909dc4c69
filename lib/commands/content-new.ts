// npm run content:new -- "Title": a new article file, as a draft with all that can be worked out, and what to do next.
// Exit 0 written, 1 refused, 2 wrong use. Never writes over a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Draft, draftOf } from '../editorial/drafting/draft';
import { articleKinds, toWrite } from '../editorial/drafting/skeletons';
import { type Garden, pathOf, readGarden } from '../editorial/garden';
import { systemClock } from '../platform/clock';
import { addresses } from '../site/addresses';
import { dayOf } from '../site/dates';
import { timeZoneOf } from './time-zone';

const options = `[--kind ${articleKinds.join('|')}] [--author NAME] [--topic NAME]… [--slug ADDRESS] [--language es [--translation-of NAME]]`;

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number {
  const wish = wishIn(words);
  if (!wish) {
    console.error(`content: expected a title. Use: npm run content:new -- "Title" ${options}`);
    return 2;
  }
  const root = process.cwd();
  const garden = gardenIn(wish.language, readGarden(root));
  if (!garden) return 1;
  const draft = draftOf({ ...wish, today: dayOf(systemClock.now(), timeZoneOf(root)) }, garden);
  if (draft.kind === 'refused') {
    for (const fault of draft.faults) console.error(`content: ${fault}`);
    return 1;
  }
  mkdirSync(dirname(join(root, draft.file)), { recursive: true });
  try {
    // Of two who write the same file at once, one is told.
    writeFileSync(join(root, draft.file), draft.text, { flag: 'wx' });
  } catch (fault) {
    console.error(`content: ${draft.file} could not be written: ${fault instanceof Error ? fault.message : fault}`);
    return 1;
  }
  console.log(whatNext(draft, pathOf(garden, addresses.article(draft.slug))));
  return 0;
}

function wishIn(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: {
        kind: { type: 'string', default: 'treatment' },
        author: { type: 'string' },
        topic: { type: 'string', multiple: true },
        slug: { type: 'string' },
        language: { type: 'string' },
        'translation-of': { type: 'string' },
      },
      allowPositionals: true,
    });
    const kind = articleKinds.find((each) => each === values.kind);
    const title = positionals.join(' ').trim();
    const { author, topic: topics, slug, language, 'translation-of': translationOf } = values;
    return kind && title ? { title, kind, author, topics, slug, language, translationOf } : undefined;
  } catch {
    return undefined;
  }
}

/** The content of a language; says which there are when it is not one of them. */
function gardenIn(language: string | undefined, garden: Garden): Garden | undefined {
  const known = garden.languages.map((each) => each.language);
  const own = language === undefined ? garden : garden.languages.find((each) => each.language === language);
  if (!own) console.error(`content: there is no content in ${JSON.stringify(language)}, expected one of: ${known.join(', ')}`);
  return own;
}

function whatNext({ file, notes }: Draft, path: string): string {
  const steps = [
    `Open ${file} and put your words wherever it says "${toWrite}".`,
    `See what is left to do: npm run content:check -- ${file}`,
    `Look at it while you write: npm run dev, then http://localhost:3000${path}`,
    'When a clinician has reviewed it, fill in `reviewer` and `reviewedOn`, and take out `draft: true`.',
  ];
  return [
    `${file} is there, as a draft.`,
    ...notes.map((note) => `  ${note}`),
    '',
    'What next:',
    ...steps.map((step, at) => `  ${at + 1}. ${step}`),
  ].join('\n');
}
