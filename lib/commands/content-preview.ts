// npm run content:preview -- SLUG: a link to an article that readers do not see yet, which ends by itself (`--days 7`).
// Exit 0 printed, 1 refused, 2 wrong use.
import { parseArgs } from 'node:util';
import { chosenFrom } from '../editorial/explain';
import { readGarden } from '../editorial/garden';
import { previewOf } from '../editorial/previewing/preview';
import { EnvFault, readEnv } from '../platform/env';
import { writeInstant } from '../site/dates';
import { getSite } from '../site/site';
import { newPreviewLink, previewDays } from '../wiring/previewing';
import { articleNamed } from './content/named';
import { loadEnvFile } from './env-file';

loadEnvFile();
try {
  process.exitCode = main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof EnvFault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

function main(words: string[]): number {
  const wish = wishIn(words);
  if (!wish) {
    console.error(`content: expected one name and 1 to ${previewDays.most} days. Use: npm run content:preview -- name [--days ${previewDays.usual}]`);
    return 2;
  }
  const { garden, slug } = articleNamed(wish.name, readGarden(process.cwd()));
  const preview = previewOf(slug, garden);
  if (!preview) {
    const known = garden.articles.map((article) => article.slug);
    console.error(`content: there is no article ${JSON.stringify(slug)}, expected ${chosenFrom(known, slug)}`);
    return 1;
  }
  const { link, until } = newPreviewLink(slug, wish.days, garden.language);
  console.log(link);
  console.log(`\nWhoever has this link can read the article until ${writeInstant(until, getSite())}. It shows the file as it is when it is opened.`);
  if (!readEnv().siteUrlIsSet) console.log('It leads to this machine, because SITE_URL is not set, and works while the site runs here (npm start).');
  if (preview.blockers.length > 0) console.log(`Before it can be published: ${preview.blockers.length} to put right; the page names them.`);
  return 0;
}

function wishIn(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { days: { type: 'string', default: String(previewDays.usual) } },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    const days = Number(values.days);
    const isSound = name && more.length === 0 && Number.isInteger(days) && days >= 1 && days <= previewDays.most;
    return isSound ? { name, days } : undefined;
  } catch {
    return undefined;
  }
}
