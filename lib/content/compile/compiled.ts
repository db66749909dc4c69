// A file's fields and text → the document that the site reads. Run by contentlayer, once for each changed file.
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../site/languages/language';
import { type Article, articleFrontMatter } from '../article';
import { type Term, termFrontMatter } from '../glossary/term';
import { compileArticle, compileText } from '../markdown/compile';
import { type Page, pageFrontMatter } from '../page';
import { type Person, personFrontMatter } from '../person';
import { slug } from '../slug';
import { type Topic, topicFrontMatter } from '../topic';
import { cutFrontMatter, maxAliasCount } from './front-matter';

/** A markdown file as read: its path below the content of its language, its front matter and its text. */
export interface SourceFile {
  path: string;
  language: Language;
  fields: Record<string, unknown>;
  body: string;
}

/**
 * Reads the text of a file. contentlayer's own reader keeps the carriage return of the last field of a file with Windows line ends
 * (gray-matter 4.0.3), which turns a date into text, so the file is read once more by ours.
 */
export function readSourceFile(path: string, text: string, language: Language): SourceFile {
  const cut = cutFrontMatter(text);
  if ('message' in cut) throw new Error(cut.message);
  return { path, language, fields: z.record(z.string(), z.unknown()).parse(parse(cut.yaml, { maxAliasCount }) ?? {}), body: cut.body };
}

/** A draft that does not keep the law yet. It becomes no article, and holds up nobody: the check names what it lacks. */
export const unfinishedDraft = z.object({ isUnfinished: z.literal(true) });

export function compiledUnlessUnfinished(source: SourceFile): Article | z.infer<typeof unfinishedDraft> {
  const isSound = articleFrontMatter.safeParse(source.fields).success && slug.safeParse(slugOf(source.path)).success;
  return source.fields.draft === true && !isSound ? { isUnfinished: true } : compiledArticle(source);
}

export function compiledArticle({ path, language, fields, body }: SourceFile): Article {
  const article = articleFrontMatter.parse(fields);
  const texts = compileArticle(body, article.references, article.questions, language);
  return { ...article, slug: slugOf(path), version: versionOf(fields, body), ...texts };
}

export function compiledPerson({ path, language, fields, body }: SourceFile): Person {
  return { ...personFrontMatter.parse(fields), slug: slugOf(path), html: compileText(body, language).opening };
}

export function compiledTopic({ path, language, fields, body }: SourceFile): Topic {
  return { ...topicFrontMatter.parse(fields), slug: slugOf(path), html: compileText(body, language).opening };
}

export function compiledTerm({ path, language, fields, body }: SourceFile): Term {
  return { ...termFrontMatter.parse(fields), slug: slugOf(path), html: compileText(body, language).opening };
}

export function compiledPage({ path, language, fields, body }: SourceFile): Page {
  const { opening, sections } = compileText(body, language);
  return { ...pageFrontMatter.parse(fields), slug: slugOf(path), opening, sections };
}

function slugOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}

/** Twelve characters that change whenever the article does. */
function versionOf(fields: Record<string, unknown>, body: string): string {
  return createHash('sha256')
    .update(JSON.stringify([fields, body]))
    .digest('hex')
    .slice(0, 12);
}
