// A new article file, with everything in it that can be worked out. It is a draft, it passes the rules of form, and what is left to
// write says so.
import { stringify } from 'yaml';
import { z } from 'zod';
import { articleLimits } from '../../content/article';
import { slugMost, slugPattern } from '../../content/slug';
import { holderOf } from '../addresses/holder';
import { chosenFrom } from '../explain';
import type { Garden } from '../garden';
import type { Source } from '../source';
import { type ArticleKind, skeletonOf, toWrite } from './skeletons';
import { slugOfTitle } from './slug-of-title';
import { topicsOfTitle } from './topics-of-title';
import { translationDraftOf } from './translation';

export interface DraftWish {
  title: string;
  kind: ArticleKind;
  /** The day that it is begun, in the clinic's time zone. */
  today: string;
  slug?: string | undefined;
  author?: string | undefined;
  topics?: readonly string[] | undefined;
  /** The article of the first language that it translates; its kind and topics come with it. */
  translationOf?: string | undefined;
}

export interface Draft {
  kind: 'drafted';
  slug: string;
  file: string;
  text: string;
  author: string;
  topics: string[];
  /** What was worked out or guessed, one sentence each. */
  notes: string[];
}

export interface Refused {
  kind: 'refused';
  /** Every fault of the wish. */
  faults: string[];
}

export function draftOf(wish: DraftWish, garden: Garden): Draft | Refused {
  const title = wish.title.trim().replace(/\s+/g, ' ');
  const slug = wish.slug ?? slugOfTitle(title);
  if (wish.translationOf !== undefined) {
    const faults = [...titleFaults(title), ...slugFaults(slug, garden)];
    return faults.length > 0
      ? { kind: 'refused', faults }
      : translationDraftOf({ title, slug, today: wish.today, original: wish.translationOf }, garden);
  }
  const author = authorFor(wish, garden);
  const topics = topicsFor(wish, garden);
  const faults = [...titleFaults(title), ...slugFaults(slug, garden), ...author.faults, ...topics.faults];
  if (faults.length > 0) return { kind: 'refused', faults };
  const front = frontMatter(title, topics.slugs, author.slug, wish.today);
  const text = `---\n${front}---\n\n${skeletonOf(wish.kind, garden.language)}`;
  return {
    kind: 'drafted',
    slug,
    file: `${garden.folder}/articles/${slug}.md`,
    text,
    author: author.slug,
    topics: topics.slugs,
    notes: [...author.notes, ...topics.notes],
  };
}

function frontMatter(title: string, topics: readonly string[], author: string, today: string): string {
  const line = (name: string, value: string) => stringify({ [name]: value }, { lineWidth: 0 });
  return [
    line('title', title),
    line('description', `${toWrite} what the reader will learn, in one or two plain sentences.`),
    'takeaways:\n',
    ...['what to remember first.', 'what to remember next.', 'what to ask or do.'].map((task) => `  - "${toWrite} ${task}"\n`),
    `topics: [${topics.map((topic) => stringify(topic).trim()).join(', ')}]\n`,
    line('author', author),
    '# After the review, name who did it and when, and take out the draft line:\n',
    '# reviewer: name-of-a-person\n',
    `# reviewedOn: ${today}\n`,
    `publishedOn: ${today}\n`,
    'draft: true\n',
    '# Each source, cited in the text by its id, such as [^smith-2024]:\n',
    '# references:\n',
    '#   - id: smith-2024\n',
    '#     title: The title of the paper\n',
    '#     authors: Smith A, Jones B\n',
    '#     source: The name of the journal\n',
    '#     year: 2024\n',
    '#     doi: 10.1000/example\n',
  ].join('');
}

function titleFaults(title: string): string[] {
  const { least, most } = articleLimits.title;
  if (title.length >= least && title.length <= most) return [];
  return [`the title has ${title.length} characters, expected ${least} to ${most}`];
}

function slugFaults(slug: string, garden: Garden): string[] {
  if (slug === '') return ['the title has no letters for an address, expected one as well, like `--slug sleep-after-surgery`'];
  if (!slugPattern.test(slug) || slug.length > slugMost)
    return [`the address is ${JSON.stringify(slug)}, expected lower-case letters, digits and hyphens, at most ${slugMost} of them`];
  const holder = holderOf(slug, garden);
  return holder ? [`the address ${slug} belongs to ${holder}, and nothing is written over; choose another with --slug`] : [];
}

interface Chosen {
  slug: string;
  faults: string[];
  notes: string[];
}

/** The author who was named, the only one there is, or the one who wrote most. */
function authorFor({ author }: DraftWish, { people, articles, folder }: Garden): Chosen {
  const known = people.map(({ slug }) => slug);
  if (author !== undefined) {
    const faults = known.includes(author)
      ? []
      : [`the author ${JSON.stringify(author)} is no file in ${folder}/people, expected ${chosenFrom(known, author)}`];
    return { slug: author, faults, notes: [] };
  }
  const ranked = known.map((slug) => ({ slug, count: articles.filter((article) => authorOf(article) === slug).length }));
  const [best] = ranked.sort((a, b) => b.count - a.count || a.slug.localeCompare(b.slug));
  if (!best)
    return {
      slug: '',
      faults: [`there is nobody in ${folder}/people yet, expected a file for the author, like ${folder}/people/care-team.md`],
      notes: [],
    };
  const others = known.filter((slug) => slug !== best.slug);
  const why = best.count > 0 ? 'who has written most' : `the first in ${folder}/people`;
  return { slug: best.slug, faults: [], notes: others.length > 0 ? [`Author: ${best.slug}, ${why}. Others: ${others.join(', ')}.`] : [] };
}

function topicsFor({ title, topics: wished }: DraftWish, garden: Garden) {
  const known = garden.topics.map(({ slug }) => slug);
  if (wished && wished.length > 0) {
    const unknown = wished.filter((topic) => !known.includes(topic));
    const faults = unknown.map(
      (topic) => `the topic ${JSON.stringify(topic)} is no file in ${garden.folder}/topics, expected ${chosenFrom(known, topic)}`,
    );
    const tooMany =
      wished.length > articleLimits.topics.most ? [`${wished.length} topics are named, expected ${articleLimits.topics.most} or fewer`] : [];
    return { slugs: [...new Set(wished)], faults: [...faults, ...tooMany], notes: [] };
  }
  const suggested = topicsOfTitle(title, garden);
  const [first] = known;
  if (first === undefined)
    return {
      slugs: [],
      faults: [`there is no topic in ${garden.folder}/topics yet, expected a file for one, like ${garden.folder}/topics/sleep.md`],
      notes: [],
    };
  if (suggested.length > 0)
    return { slugs: suggested, faults: [], notes: [`Topics: ${suggested.join(', ')}, by the words of the title. All: ${known.join(', ')}.`] };
  const only = known.length === 1;
  return {
    slugs: [first],
    faults: [],
    notes: only ? [] : [`Topics: ${first}, only because one is needed: put in what fits. All: ${known.join(', ')}.`],
  };
}

function authorOf({ fields }: Source): string | undefined {
  return z.object({ author: z.string() }).safeParse(fields).data?.author;
}
