// The files that an editor wants to bring in → articles as they came. Follows no links of the file system and reads nothing that is too large.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { cutFrontMatter, maxAliasCount } from '../../content/compile/front-matter';
import { htmlToMarkdown } from './html-to-markdown';
import { dayIn, hostOf, type RawArticle } from './raw-article';
import { readWordPress } from './read-wordpress';

/** No text of an article is larger; an export of a whole site may be. */
const mostBytes = { text: 2 * 1024 * 1024, export: 128 * 1024 * 1024 };
const mostFiles = 5_000;

export interface ReadResult {
  articles: RawArticle[];
  /** What was not taken, and why. */
  skipped: string[];
}

/** Everything at or below a path that can become an article. `pictureFolder` is one more place where pictures may lie, `site` the address of the old site. */
export function readFiles(path: string, { pictureFolder, site }: { pictureFolder?: string | undefined; site?: string | undefined } = {}): ReadResult {
  const root = lstatSync(path).isDirectory() ? path : dirname(path);
  const files = filesBelow(path).filter((file) => kindOf(file) !== undefined);
  const result: ReadResult = { articles: [], skipped: [] };
  if (files.length > mostFiles) result.skipped.push(`${files.length - mostFiles} files: more than ${mostFiles} at once; import a folder at a time`);
  for (const file of files.slice(0, mostFiles)) {
    const origin = relative(root, file) || basename(file);
    try {
      readOne(file, origin, [dirname(file), root, ...(pictureFolder ? [pictureFolder] : [])], result);
    } catch (fault) {
      // A page that is nested too deep to be walked ends here too.
      result.skipped.push(`${origin}: ${fault instanceof Error ? fault.message : 'it could not be read'}`);
    }
  }
  const host = hostOf(site);
  return host ? { ...result, articles: result.articles.map((article) => ({ ...article, host })) } : result;
}

function readOne(file: string, origin: string, pictureFolders: string[], result: ReadResult) {
  const kind = kindOf(file);
  const most = kind === 'export' ? mostBytes.export : mostBytes.text;
  const { size } = lstatSync(file);
  if (size > most) throw new Error(`it has ${Math.ceil(size / 1024 / 1024)} MB, expected ${most / 1024 / 1024} or less`);
  const text = new TextDecoder('utf-8', { fatal: kind !== 'html' }).decode(readFileSync(file)).replace(/^\uFEFF/, '');
  const name = basename(file, extname(file));
  if (kind === 'export') {
    const { posts, passedOver } = readWordPress(text, origin, pictureFolders);
    result.articles.push(...posts);
    if (passedOver.length > 0) result.skipped.push(`${origin}: not articles, so passed over: ${passedOver.join(', ')}`);
  } else if (kind === 'html') {
    const { day, ...page } = htmlToMarkdown(text);
    result.articles.push({ origin, name, subjects: [], formerNames: [], pictureFolders, day: dayIn(day), ...page });
  } else result.articles.push(markdownArticle(text, origin, name, pictureFolders));
}

/** The names under which other systems keep in front matter what we need. */
const foreign = z.object({
  title: z.string().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  excerpt: z.string().optional().catch(undefined),
  summary: z.string().optional().catch(undefined),
  date: z.coerce.string().optional().catch(undefined),
  publishedOn: z.string().optional().catch(undefined),
  author: z.string().optional().catch(undefined),
  slug: z.string().optional().catch(undefined),
  tags: z.array(z.string()).catch([]),
  categories: z.array(z.string()).catch([]),
  topics: z.array(z.string()).catch([]),
  aliases: z.array(z.string()).catch([]),
});

function markdownArticle(text: string, origin: string, name: string, pictureFolders: string[]): RawArticle {
  const cut = text.startsWith('---') ? cutFrontMatter(text) : undefined;
  const isCut = cut !== undefined && !('message' in cut);
  const fields: unknown = isCut ? parse(cut.yaml, { maxAliasCount }) : {};
  const known = foreign.catch({ tags: [], categories: [], topics: [], aliases: [] }).parse(fields ?? {});
  const others = Object.keys(typeof fields === 'object' && fields !== null ? fields : {}).filter((key) => !Object.hasOwn(foreign.shape, key));
  return {
    origin,
    name: known.slug ?? name,
    markdown: isCut ? cut.body : text,
    title: known.title,
    description: known.description ?? known.excerpt ?? known.summary,
    day: dayIn(known.publishedOn ?? known.date),
    author: known.author,
    subjects: [...known.topics, ...known.categories, ...known.tags],
    formerNames: known.aliases,
    pictureFolders,
    notes: others.length > 0 ? [`Fields that have no place here were left out: ${others.join(', ')}`] : [],
  };
}

function kindOf(file: string): 'markdown' | 'html' | 'export' | undefined {
  const kinds: Record<string, 'markdown' | 'html' | 'export'> = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
    '.xml': 'export',
  };
  return kinds[extname(file).toLowerCase()];
}

function filesBelow(path: string): string[] {
  const stat = lstatSync(path);
  if (stat.isFile()) return [path];
  if (!stat.isDirectory()) return [];
  const names = readdirSync(path).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  return names.sort().flatMap((name) => filesBelow(join(path, name)));
}
