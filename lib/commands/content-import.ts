// npm run content:import -- FILE|FOLDER: markdown, HTML and WordPress exports become drafts, with their pictures and a report of what needs a human.
// `--pictures FOLDER` is one more place to look for pictures, `--site` the address of the old site, `--dry-run` only says what would be done.
// Exit 0 done, 1 nothing could be imported, 2 wrong use. Never writes over a file.
import { constants, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toWrite } from '../editorial/drafting/skeletons';
import { readGarden } from '../editorial/garden';
import { type ImportPlan, importOf } from '../editorial/importing/import';
import { readFiles } from '../editorial/importing/read-files';
import { systemClock } from '../platform/clock';
import { dayOf } from '../site/dates';
import { timeZoneOf } from './time-zone';

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number {
  const wish = wishIn(words);
  if (!wish || !existsSync(wish.path)) {
    const why = wish ? `there is nothing at ${wish.path}` : 'expected one file or folder';
    console.error(
      `content: ${why}. Use: npm run content:import -- FILE|FOLDER [--pictures FOLDER] [--site https://old.example] [--language es] [--dry-run]`,
    );
    return 2;
  }
  const root = process.cwd();
  const garden = readGarden(root);
  const own = garden.languages.find(({ language }) => language === (wish.language ?? garden.language));
  if (!own) {
    console.error(
      `content: there is no content in ${JSON.stringify(wish.language)}, expected one of: ${garden.languages.map(({ language }) => language).join(', ')}`,
    );
    return 2;
  }
  const plan = importOf(
    readFiles(wish.path, { pictureFolder: wish.pictures, site: wish.site }),
    own,
    root,
    dayOf(systemClock.now(), timeZoneOf(root)),
  );
  if (!wish.isDry) write(root, plan);
  console.log(reportOf(plan, wish.isDry));
  return plan.articles.length > 0 ? 0 : 1;
}

function wishIn(words: string[]) {
  const options = {
    pictures: { type: 'string' },
    site: { type: 'string' },
    language: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [path, ...more] = positionals;
    return path && more.length === 0
      ? { path, pictures: values.pictures, site: values.site, language: values.language, isDry: values['dry-run'] }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Pictures first, so that no text is there without them. */
function write(root: string, { articles, pictures }: ImportPlan) {
  for (const { from, to } of pictures) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    copyFileSync(from, join(root, to), constants.COPYFILE_EXCL);
  }
  for (const { file, text } of articles) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
}

function reportOf({ articles, pictures, skipped }: ImportPlan, isDry: boolean): string {
  const parts = articles.flatMap(({ origin, file, notes }) => [`${file}  (from ${origin})`, ...notes.map((note) => `  look at: ${note}`)]);
  const counts = `${articles.length} ${articles.length === 1 ? 'draft' : 'drafts'}, ${pictures.length} ${pictures.length === 1 ? 'picture' : 'pictures'}`;
  return [
    ...parts,
    ...(skipped.length > 0 ? ['', 'Not imported:', ...skipped.map((each) => `  ${each}`)] : []),
    '',
    isDry ? `${counts} would be written. Nothing was changed.` : `${counts} written.`,
    ...(articles.length > 0
      ? [
          `Every draft still needs a careful human: sources as \`references\`, a review, and your words wherever it says "${toWrite}". See npm run content:check.`,
        ]
      : []),
  ].join('\n');
}
