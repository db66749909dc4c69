import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { parseMarkdown } from '../../content/markdown/parse';
import { sluggerBeside } from '../../content/markdown/slugger';
import { addresses } from '../../site/addresses';
import { anchors } from '../../site/anchors';
import { retiredIn } from '../addresses/retired-list';
import { type Garden, isDraft } from '../garden';
import { nearest } from '../nearest';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';
import { textsOf } from '../texts';

export const links: Rule = {
  name: 'links',
  reason: 'A link that leads nowhere costs a reader time that they may not have.',
  of: ['articles', 'people', 'topics', 'pages'],
  check(source, garden) {
    const anchors = anchorsIn(source);
    const remarks: Remark[] = [];
    for (const { markdown, at } of textsOf(source)) {
      visit(parseMarkdown(markdown), (node) => {
        if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
        const message = node.type === 'image' ? pictureFault(node.url, node.alt ?? '', garden) : linkFault(node.url, anchors, garden);
        if (message) remarks.push({ ...at(node.position?.start.offset), message });
      });
    }
    const { cover } = withCover.catch({}).parse(source.fields);
    const message = cover && pictureFault(cover.src, cover.alt, garden);
    return message ? [...remarks, { ...source.where(['cover', 'src']), message }] : remarks;
  },
};

const withCover = z.object({ cover: z.object({ src: z.string(), alt: z.string() }).optional().catch(undefined) });

/** The headings that a link of the same text can lead to, with the ids that the compiler will give them. */
function anchorsIn(source: Source): string[] {
  const slugger = sluggerBeside(source.collection === 'articles' ? anchors.article : anchors.frame);
  const ids: string[] = source.collection === 'articles' ? [...anchors.article] : [];
  visit(parseMarkdown(source.body), 'heading', (heading) => void ids.push(slugger.slug(textOf(heading))));
  return ids;
}

function linkFault(url: string, anchors: readonly string[], garden: Garden): string | undefined {
  if (/^(https?:\/\/[^\s/]+|mailto:[^\s]+@[^\s]+|tel:\+?[\d().-]+)/i.test(url)) return undefined;
  if (url.startsWith('#'))
    return anchors.includes(url.slice(1))
      ? undefined
      : `the link goes to ${url}, which is no heading of this text${help(url.slice(1), anchors, '#')}`;
  if (!url.startsWith('/') || url.startsWith('//'))
    return `the link goes to ${JSON.stringify(url)}, expected /a-page-of-this-site, https://…, mailto: or tel:`;
  const path = url.replace(/[?#].*$/, '');
  const known = pathsOf(garden);
  if (known.includes(path) || garden.pictures.includes(path)) return undefined;
  const isRetired = retiredIn(garden).some(({ slug }) => addresses.article(slug) === path);
  if (isRetired) return `the link goes to ${path}, which was retired, expected a page that is there`;
  const leadsToDraft = garden.articles.some(({ slug }) => addresses.article(slug) === path);
  return `the link goes to ${path}, which is ${leadsToDraft ? 'a draft that readers cannot open' : `no page of this site${help(path, known, '')}`}`;
}

function pictureFault(url: string, alt: string, garden: Garden): string | undefined {
  if (alt.trim() === '') return `the picture ${url} has no description, expected ![what it shows](${url}), for people who cannot see it`;
  if (!url.startsWith('/images/'))
    return `the picture comes from ${JSON.stringify(url)}, expected one of ours: put it in public/images and write /images/name.jpg`;
  return garden.pictures.includes(url) ? undefined : `the picture public${url} is not there${help(url, garden.pictures, '')}`;
}

function help(name: string, known: readonly string[], sign: string): string {
  const meant = nearest(name, known);
  return meant ? `; did you mean ${sign}${meant}?` : '';
}

/** Every page that a text may link to. */
function pathsOf(garden: Garden): string[] {
  return [
    ...[addresses.home(), addresses.articles(), addresses.topics(), addresses.people(), addresses.contact()],
    ...garden.articles.filter((article) => !isDraft(article)).map(({ slug }) => addresses.article(slug)),
    ...garden.topics.map(({ slug }) => addresses.topic(slug)),
    ...garden.people.map(({ slug }) => addresses.person(slug)),
    ...garden.pages.map(({ slug }) => addresses.page(slug)),
  ];
}
