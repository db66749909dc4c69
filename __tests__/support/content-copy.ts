// The built site over other content: what the editors have compiled since the build. Everything else is the build itself.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const compiled = '.contentlayer';
const generated = join(compiled, 'generated');
const withArticles = z.looseObject({ articles: z.array(z.looseObject({ slug: z.string() })) });
const withCompiled = z.looseObject({ compiled: z.looseObject({}) });

export type Changes = Record<string, Record<string, unknown>>;

/** A folder to serve from, in which the named articles have other fields. */
export function folderWith(changes: Changes): string {
  const root = mkdtempSync(join(tmpdir(), 'clinic-copy-'));
  for (const name of readdirSync('.'))
    if (!['.contentlayer', '.data', '.env'].includes(name)) symlinkSync(join(process.cwd(), name), join(root, name));
  cpSync(compiled, join(root, compiled), { recursive: true });
  const indexFile = join(root, generated, 'index.json');
  const index = withArticles.parse(JSON.parse(readFileSync(indexFile, 'utf8')));
  writeFileSync(indexFile, JSON.stringify({ ...index, articles: index.articles.map((article) => ({ ...article, ...changes[article.slug] })) }));
  for (const [slug, fields] of Object.entries(changes)) {
    const file = join(root, generated, 'Article', `articles__${slug}.md.json`);
    const document = withCompiled.parse(JSON.parse(readFileSync(file, 'utf8')));
    writeFileSync(file, JSON.stringify({ ...document, compiled: { ...document.compiled, ...fields } }));
  }
  return root;
}

export function forgetFolder(root: string) {
  rmSync(root, { recursive: true, force: true });
}
