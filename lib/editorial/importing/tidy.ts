// A text from elsewhere → a text as our laws want it. Only what must change is changed, by its place; every other character stays.
import type { Definition, Heading, Html, Image, Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from '../../content/markdown/parse';
import { toWrite } from '../drafting/skeletons';
import { isDebris } from './debris';
import { type Edit, placeOf, withEdits } from './edits';
import { htmlToMarkdown } from './html-to-markdown';
import { takeawaysIn } from './takeaways';

export interface Surroundings {
  /** The address here of a page that a link names, or undefined when it leads elsewhere. */
  linkFor(url: string): string | undefined;
  /** The address here of a picture, or why it cannot be had. */
  pictureFor(url: string): { address: string } | { why: string };
}

export interface Tidied {
  body: string;
  /** The heading at the top, which is the title of the page. */
  title: string | undefined;
  takeaways: string[] | undefined;
  notes: string[];
}

export function tidied(markdown: string, around: Surroundings): Tidied {
  refuseDeep(markdown);
  const notes: string[] = [];
  // HTML inside of markdown becomes markdown first, so that what it holds is seen by the steps that follow.
  const text = withEdits(markdown, htmlEdits(parseMarkdown(markdown), notes));
  const tree = parseMarkdown(text);
  const found = takeawaysIn(tree);
  const title = titleIn(tree);
  const edits: Edit[] = [
    ...(title ? [{ ...placeOf(title), text: '' }] : []),
    ...(found?.taken ?? []).map((place) => ({ ...place, text: '' })),
    ...debrisEdits(tree, notes),
    ...headingEdits(tree, text, (node) => node === title || (found?.taken ?? []).some(({ from }) => from === placeOf(node).from)),
    ...linkEdits(tree, text, around, notes),
  ];
  const body = edits.length > 0 ? withEdits(text, edits).replace(/(?:[ \t]*\n){3,}/g, '\n\n') : text;
  return {
    body: `${body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()}\n`,
    title: title && textOf(title).trim(),
    takeaways: found?.takeaways,
    notes: [...notes, ...(found?.notes ?? [])],
  };
}

/** Each mark in front of a line is one quotation or list inside another; the time to read them grows with the square of their number. */
function refuseDeep(markdown: string) {
  if (/^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){50}/m.test(markdown)) throw new Error('its quotations or lists are nested more than 50 deep');
}

function titleIn(tree: Root): Heading | undefined {
  const [first] = tree.children;
  return first?.type === 'heading' && first.depth === 1 ? first : undefined;
}

function htmlEdits(tree: Root, notes: string[]): Edit[] {
  const edits: Edit[] = [];
  visit(tree, 'html', (node, _, parent) => {
    const isBlock = parent?.type === 'root' || parent?.type === 'blockquote' || parent?.type === 'listItem';
    edits.push({ ...placeOf(node), text: isBlock ? blockFrom(node, notes) : inlineFrom(node) });
  });
  return edits;
}

function blockFrom({ value }: Html, notes: string[]): string {
  const { markdown, notes: left } = htmlToMarkdown(`<body>${value}</body>`);
  notes.push(...left);
  return markdown.trim();
}

/** Inside a line each tag stands alone, and the words between tags are text already. */
function inlineFrom({ value }: Html): string {
  return /^<br\b/i.test(value) ? '  \n' : '';
}

function debrisEdits(tree: Root, notes: string[]): Edit[] {
  return tree.children.filter(isDebris).map((node) => {
    notes.push(`Left out as share buttons: ${JSON.stringify(textOf(node).replace(/\s+/g, ' ').slice(0, 80))}`);
    return { ...placeOf(node), text: '' };
  });
}

/** The title of the page is its only top heading, and no level is skipped. */
function headingEdits(tree: Root, text: string, isGone: (heading: Heading) => boolean): Edit[] {
  const headings = tree.children.filter((node) => node.type === 'heading').filter((node) => !isGone(node) && !isDebris(node));
  const least = Math.min(6, ...headings.map(({ depth }) => depth));
  let before = 1;
  return headings.flatMap((node) => {
    const depth = Math.max(2, Math.min(node.depth - least + 2, before + 1, 4));
    before = depth;
    const place = placeOf(node);
    const written = text.slice(place.from, place.to);
    if (depth === node.depth && written.startsWith('#')) return [];
    const words = written.startsWith('#')
      ? written.replace(/^#+[ \t]*/, '').replace(/[ \t]+#+[ \t]*$/, '')
      : written.replace(/\s*\n[ \t]*(?:=+|-+)[ \t]*$/, '').replace(/\s+/g, ' ');
    return [{ ...place, text: `${'#'.repeat(depth)} ${words}` }];
  });
}

function linkEdits(tree: Root, text: string, around: Surroundings, notes: string[]): Edit[] {
  const edits: Edit[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') {
      const [only, ...more] = node.children;
      // Other systems wrap each picture in a link to its larger self.
      if (only?.type === 'image' && more.length === 0) {
        edits.push({ ...placeOf(node), text: pictureText(only, around, notes) });
        return SKIP;
      }
    }
    if (node.type === 'image') edits.push({ ...placeOf(node), text: pictureText(node, around, notes) });
    if (node.type === 'link' || node.type === 'definition') edits.push(...linkEdit(node, text, around, notes));
    return undefined;
  });
  return edits;
}

function linkEdit(node: Link | Definition, text: string, { linkFor }: Surroundings, notes: string[]): Edit[] {
  const place = placeOf(node);
  const written = text.slice(place.from, place.to);
  const here = linkFor(node.url);
  if (here) return [{ ...place, text: replacedLast(written, node.url, here) }];
  if (/^(?:https?:|mailto:|tel:|#)/i.test(node.url) || node.type === 'definition') return [];
  notes.push(`A link lost its address, which leads nowhere here: ${JSON.stringify(node.url.slice(0, 80))}`);
  return [{ ...place, text: written.startsWith('[') ? written.slice(1, written.lastIndexOf('](')) : textOf(node) }];
}

function pictureText({ url, alt }: Image, { pictureFor }: Surroundings, notes: string[]): string {
  const picture = pictureFor(url);
  const words = (alt ?? '').replace(/[[\]\s]+/g, ' ').trim();
  if ('address' in picture) return `![${words || `${toWrite} what the picture shows`}](${picture.address})`;
  notes.push(`A picture is missing, because ${picture.why}: ${JSON.stringify(url.slice(0, 120))}`);
  return `${toWrite} the picture ${words ? JSON.stringify(words) : 'that stood here'}.`;
}

/** The address stands last in a link; its words may say it as well. */
function replacedLast(written: string, url: string, here: string): string {
  const at = written.lastIndexOf(url);
  return at < 0 ? `[${written.slice(1, written.lastIndexOf(']('))}](${here})` : written.slice(0, at) + here + written.slice(at + url.length);
}
