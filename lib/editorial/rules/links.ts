import { z } from 'zod';
import { eachNode } from '../../content/markdown/walk';
import { addresses } from '../../site/addresses';
import { commentLabel } from '../allowing/allowances';
import type { Fix } from '../finding';
import { type Garden, isDraft, pathOf } from '../garden';
import { registerOf } from '../garden/register';
import { anchorsOf } from '../language/anchors';
import { nearest } from '../nearest';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';
import { textsOf } from '../texts';

const sleepBasics = {
  'content/articles/sleep-basics.md': '---\ntitle: Sleep basics\npublishedOn: 2026-01-01\naliases: [resting]\n---\n\n## What to ask\n\nMuch.\n',
};
const halfDone = { 'content/articles/half-done.md': '---\ndraft: true\n---\n\nRest.\n' };

export const links: Rule = {
  name: 'links',
  group: 'shape',
  looksBeyond: true,
  reason: 'A link that leads nowhere costs a reader time that they may not have.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary'],
  asks: {
    questionsOf: (source) => linksIn(source),
    isContent: (questions, source, garden) =>
      asked.parse(questions).every(({ type, url, alt }) => (type === 'image' ? !pictureFault(url, alt, garden) : !linkFault(url, source, garden))),
  },
  check(source, garden) {
    const remarks: Remark[] = [];
    for (const { markdown, tree, at } of textsOf(source)) {
      const isBody = markdown === source.body;
      eachNode(tree, ['link', 'definition', 'image'], (node) => {
        if (node.type === 'definition' && node.label === commentLabel) return;
        const fault = node.type === 'image' ? pictureFault(node.url, node.alt ?? '', garden) : linkFault(node.url, source, garden);
        if (!fault) return;
        const start = node.position?.start.offset ?? 0;
        const { better, ...rest } = fault;
        remarks.push({
          ...at(start),
          ...rest,
          fix: better && isBody ? fixOf(source, start, node.position?.end.offset ?? start, node.url, better) : undefined,
        });
      });
    }
    const { cover } = withCover.catch({}).parse(source.fields);
    const fault = cover && pictureFault(cover.src, cover.alt, garden);
    return fault ? [...remarks, { ...source.where(['cover', 'src']), message: fault.message }] : remarks;
  },
  samples: {
    ok: [
      '[About us](/about), [the topic](/topics/sleep), [write to us](mailto:a@example.org), [below](#what-helps)\n\n## What helps\n\nRest.',
      '[What to ask](/articles/sleep-basics#what-to-ask)',
      '[The sources](#references) and [a study](https://example.org/study).',
    ].map((body) => ({ body, files: sleepBasics })),
    notOk: [
      {
        body: '«[Sleep]»(/articles/sleep-basic)',
        files: sleepBasics,
        says: ['the link goes to /articles/sleep-basic, which is no page of this site; did you mean /articles/sleep-basics?'],
      },
      {
        body: '«[Sleep]»(/articles/sleep-basics#what-to-aks)',
        files: sleepBasics,
        says: ['the link goes to #what-to-aks, which is no heading of /articles/sleep-basics; did you mean #what-to-ask?'],
      },
      {
        body: '«[Sleep]»(/articles/resting)',
        files: sleepBasics,
        says: ['the link goes to /articles/resting, which has moved to /articles/sleep-basics; link there'],
      },
      {
        body: '«[Sleep]»(/articles/half-done)',
        files: halfDone,
        says: ['the link goes to /articles/half-done, which is a draft that readers cannot open'],
      },
      {
        body: '«![]»(/images/bed.png)',
        says: ['the picture /images/bed.png has no description, expected ![what it shows](/images/bed.png), for people who cannot see it'],
      },
    ],
  },
};

const asked = z.array(z.object({ type: z.enum(['link', 'image']), url: z.string(), alt: z.string() }));

/** What the texts of a file lead to, and the pictures that they show. */
function linksIn(source: Source): z.infer<typeof asked> {
  const found: z.infer<typeof asked> = [];
  for (const { tree } of textsOf(source)) {
    eachNode(tree, ['image', 'link', 'definition'], (node) => {
      if (node.type === 'image') found.push({ type: 'image', url: node.url, alt: node.alt ?? '' });
      else if (node.type === 'link' || node.label !== commentLabel) found.push({ type: 'link', url: node.url, alt: '' });
    });
  }
  const { cover } = withCover.catch({}).parse(source.fields);
  return cover ? [...found, { type: 'image', url: cover.src, alt: cover.alt }] : found;
}

interface Fault {
  message: string;
  severity?: 'warning';
  /** The address that was surely meant. */
  better?: string;
}

const withCover = z.object({ cover: z.object({ src: z.string(), alt: z.string() }).optional().catch(undefined) });

function linkFault(url: string, source: Source, garden: Garden): Fault | undefined {
  if (/^(https?:\/\/[^\s/]+|mailto:[^\s]+@[^\s]+|tel:\+?[\d().-]+)/i.test(url)) return undefined;
  if (url.startsWith('#')) return anchorFault(url.slice(1), anchorsOf(source), 'this text', '');
  if (!url.startsWith('/') || url.startsWith('//'))
    return { message: `the link goes to ${JSON.stringify(url)}, expected /a-page-of-this-site, https://…, mailto: or tel:` };
  const path = url.replace(/[?#].*$/, '');
  const glossary = garden.languages.find((each) => path === pathOf(each, addresses.glossary()));
  const words = glossary && url !== path ? glossary.glossary.map(({ slug }) => pathOf(glossary, addresses.glossary(slug))) : [url];
  if (!words.includes(url)) return { message: `the link goes to ${url}, which is no word of ${glossary?.folder}/glossary${help(url, words, '')}` };
  const { paths, pictures, byPath, moved } = registerOf(garden);
  const target = byPath.get(path);
  if (target?.state === 'scheduled' && !waitsFor(source, target.publishedOn))
    return { severity: 'warning', message: `the link goes to ${path}, which readers cannot open before ${target.publishedOn}` };
  if (paths.has(path)) {
    const anchor = /#(.*)$/.exec(url)?.[1];
    return anchor && target ? anchorFault(anchor, anchorsOf(target.source), path, path) : undefined;
  }
  if (pictures.has(path)) return undefined;
  const says = (what: string, better?: string): Fault => ({
    message: `the link goes to ${path}, which ${what}`,
    ...(better && { better: better + url.slice(path.length) }),
  });
  if (registerOf(garden).gone.has(path)) return says('was retired, expected a page that is there');
  if (target?.state === 'draft') return says('is a draft that readers cannot open');
  if (target?.state === 'expired') return says('has expired, so that readers cannot open it');
  const present = moved.get(path);
  if (present) return says(`has moved to ${present}; link there`, present);
  const plain = path.replace(/\/+$/, '').toLowerCase();
  if (paths.has(plain)) return says(`is written ${plain} on this site`, plain);
  return says(`is no page of this site${help(path, [...paths], '')}`);
}

/** Whether readers see this text only when that one is there. */
function waitsFor(source: Source, publishedOn: string): boolean {
  const own = z.object({ publishedOn: z.string() }).safeParse(source.fields).data?.publishedOn;
  return isDraft(source) || (own !== undefined && own >= publishedOn);
}

function anchorFault(anchor: string, anchors: readonly string[], where: string, path: string): Fault | undefined {
  if (anchors.includes(anchor)) return undefined;
  const same = anchors.find((each) => each === anchor.toLowerCase());
  return {
    message: `the link goes to #${anchor}, which is no heading of ${where}${help(anchor, anchors, '#')}`,
    ...(same && { better: `${path}#${same}` }),
  };
}

function pictureFault(url: string, alt: string, garden: Garden): Fault | undefined {
  if (alt.trim() === '') return { message: `the picture ${url} has no description, expected ![what it shows](${url}), for people who cannot see it` };
  const here = /^(?:\.\.\/)*(?:\/?(?:public|content))(\/images\/.*)$/.exec(url)?.[1];
  if (here) return { message: `the picture is written ${url}, expected ${here}, as readers' browsers find it`, better: here };
  if (!url.startsWith('/images/'))
    return { message: `the picture comes from ${JSON.stringify(url)}, expected one of ours: put it in content/images and write /images/name.jpg` };
  return registerOf(garden).pictures.has(url) ? undefined : { message: `the picture content${url} is not there${help(url, garden.pictures, '')}` };
}

function help(name: string, known: readonly string[], sign: string): string {
  const meant = nearest(name, known);
  return meant ? `; did you mean ${sign}${meant}?` : '';
}

/** Puts the better address in the place of the written one. */
function fixOf(source: Source, start: number, end: number, url: string, better: string): Fix | undefined {
  const at = source.body.slice(start, end).lastIndexOf(url);
  const from = source.bodyAt + start + at;
  return at < 0 ? undefined : { from, to: from + url.length, text: better };
}
