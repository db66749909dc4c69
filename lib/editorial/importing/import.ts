// Texts from elsewhere → drafts, with their pictures, and a report of what needs a human. Writes nothing over: an address that is taken is passed over.
// Says what it would do; the command does it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../site/addresses';
import { holderOf } from '../addresses/holder';
import { slugOfTitle } from '../drafting/slug-of-title';
import { type Garden, pathOf } from '../garden';
import { addressOf, isSameFile, pictureAt } from './pictures';
import { hostOf, type RawArticle } from './raw-article';
import type { ReadResult } from './read-files';
import { type Surroundings, tidied } from './tidy';
import { writeArticle } from './write-article';

export interface Imported {
  origin: string;
  file: string;
  text: string;
  /** What a human has to look at. */
  notes: string[];
}

export interface ImportPlan {
  articles: Imported[];
  /** Files to copy: from anywhere, to a path of the project. */
  pictures: { from: string; to: string }[];
  skipped: string[];
}

/** `root` is the project; its pictures are only looked at, to give each new one a name that is free. */
export function importOf({ articles, skipped }: ReadResult, garden: Garden, root: string, today: string): ImportPlan {
  const plan: ImportPlan = { articles: [], pictures: [], skipped: [...skipped] };
  const named = articles.flatMap((raw) => {
    const slug = slugOfTitle(decoded(raw.name)) || slugOfTitle(raw.title ?? '');
    return slug === ''
      ? void plan.skipped.push(`${raw.origin}: neither its name nor its title has letters for an address; rename the file`)
      : { raw, slug };
  });
  const slugs = new Map<string, RawArticle>();
  for (const each of named) {
    if (!each) continue;
    const { raw, slug } = each;
    const holder = slugs.has(slug) ? `${slugs.get(slug)?.origin}, in this import` : holderOf(slug, garden);
    if (holder) plan.skipped.push(`${raw.origin}: its address ${slug} belongs to ${holder}`);
    else slugs.set(slug, raw);
  }
  for (const [slug, raw] of slugs) {
    try {
      plan.articles.push(
        importedOne(slug, raw, plan, { garden, root, today, slugs: [...slugs.keys(), ...garden.articles.map((article) => article.slug)] }),
      );
    } catch (fault) {
      plan.skipped.push(`${raw.origin}: ${fault instanceof Error ? fault.message : 'it could not be understood'}`);
    }
  }
  return plan;
}

interface Into {
  garden: Garden;
  root: string;
  today: string;
  /** Every article that there is or will be. */
  slugs: string[];
}

function importedOne(slug: string, raw: RawArticle, plan: ImportPlan, { garden, root, today, slugs }: Into): Imported {
  const around: Surroundings = {
    linkFor: (url) => linkFor(url, raw.host, slugs, garden),
    pictureFor: (url) => {
      const found = pictureAt(url, raw.pictureFolders);
      return found.kind === 'found' ? { address: placed(found.path, found.name, plan, root) } : { why: found.why };
    },
  };
  const text = tidied(raw.markdown, around);
  const written = writeArticle(raw, text, slug, garden, today);
  const notes = [...raw.notes, ...text.notes, ...written.notes];
  if (text.body.trim() === '') notes.push('There is no text');
  return { origin: raw.origin, file: `${garden.folder}/articles/${slug}.md`, text: written.text, notes };
}

/** A link to an article that is here, or comes with this import, by the last part of its path; also `other.md` beside it. */
function linkFor(url: string, host: string | undefined, slugs: readonly string[], garden: Garden): string | undefined {
  const isAbsolute = /^(?:https?:)?\/\//i.test(url);
  // The same word at the end of an address of another site would be chance.
  if (/^(?:#|mailto:|tel:)/i.test(url) || (isAbsolute && (host === undefined || hostOf(url.replace(/^\/\//, 'https://')) !== host))) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(url.replace(/^(?:https?:)?\/\/[^/]+/i, '')) ?? [];
  const name = /([^/]+?)(?:\.(?:md|markdown|html?))?\/*$/.exec(path)?.[1];
  const slug = name === undefined ? undefined : slugOfTitle(decoded(name));
  return slug && slugs.includes(slug) ? `${pathOf(garden, addresses.article(slug))}${rest}` : undefined;
}

/** Gives a picture a free name below content/images, once for each file. */
function placed(from: string, name: string, plan: ImportPlan, root: string): string {
  const known = plan.pictures.find((picture) => picture.from === from);
  if (known) return known.to.slice('content'.length);
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const address = addressOf(number === 1 ? name : `${stem}-${number}${ending}`);
    const to = `content${address}`;
    if (existsSync(join(root, to)) && isSameFile(join(root, to), from)) return address;
    if (existsSync(join(root, to)) || plan.pictures.some((picture) => picture.to === to)) continue;
    plan.pictures.push({ from, to });
    return address;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
