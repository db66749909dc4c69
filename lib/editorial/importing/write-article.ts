// What came from elsewhere → the file of a draft. What cannot be used is not guessed: the report names it, or the file asks for it.
import { stringify } from 'yaml';
import { articleLimits } from '../../content/article';
import { slugPattern } from '../../content/slug';
import { titleOf } from '../assisting/known';
import { draftOf } from '../drafting/draft';
import { toWrite } from '../drafting/skeletons';
import { type Garden, gardenWith } from '../garden';
import type { RawArticle } from './raw-article';
import type { Tidied } from './tidy';

export interface Written {
  text: string;
  notes: string[];
}

export function writeArticle(raw: RawArticle, text: Tidied, slug: string, garden: Garden, today: string): Written {
  const notes: string[] = [];
  const title = titleFor(titleOfBoth(raw.title, text.title, notes), notes);
  const author = garden.people.find((person) => [person.slug, titleOf(person).toLowerCase()].includes((raw.author ?? '').toLowerCase()))?.slug;
  const topics = topicsFor(raw.subjects, garden);
  const unknown = raw.subjects.filter((subject) => topicsFor([subject], garden).length === 0);
  const worked = draftOf(
    { title, kind: 'practical', today, slug: 'an-imported-article', author, topics: topics.length > 0 ? topics : undefined },
    withoutArticle(garden),
  );
  const chosen = worked.kind === 'drafted' ? worked : { author: '', topics: [], notes: [] };
  if (worked.kind === 'refused') notes.push(...worked.faults.filter((fault) => !fault.startsWith('the title')));
  if (raw.author && !author) notes.push(`Author there: ${raw.author}`);
  notes.push(...chosen.notes);
  if (unknown.length > 0) notes.push(`Subjects there that are no topics here: ${unknown.join(', ')}`);
  const aliases = raw.formerNames.filter((name) => slugPattern.test(name) && name !== slug);
  const line = (name: string, value: unknown) => stringify({ [name]: value }, { lineWidth: 0, compat: 'yaml-1.1' });
  const list = (name: string, values: readonly string[]) =>
    values.length > 0 ? `${name}: [${values.map((value) => stringify(value).trim()).join(', ')}]\n` : '';
  const front = [
    line('title', title),
    line('description', descriptionFor(raw.description, notes)),
    line('takeaways', text.takeaways ?? Array.from({ length: articleLimits.takeaways.least }, () => `${toWrite} what to remember.`)),
    list('topics', chosen.topics),
    line('author', chosen.author),
    `publishedOn: ${raw.day ?? today}\n`,
    'draft: true\n',
    list('aliases', [...new Set(aliases)]),
  ].join('');
  return { text: `---\n${front}---\n\n${text.body}`, notes };
}

/** Only its people and topics matter here: whether an address is free was asked before. */
function withoutArticle(garden: Garden): Garden {
  return gardenWith(garden, { strays: [], articles: garden.articles.filter(({ slug }) => slug !== 'an-imported-article') });
}

/** The heading of the text, where the title only adds the name of the site to it; else the title. */
function titleOfBoth(title: string | undefined, heading: string | undefined, notes: string[]): string | undefined {
  if (!title || !heading || title === heading) return title ?? heading;
  if (title.startsWith(heading)) return heading;
  notes.push(`The heading at the top of the text was ${JSON.stringify(heading)}; the title is taken in its place`);
  return title;
}

function titleFor(title: string | undefined, notes: string[]): string {
  const { least, most } = articleLimits.title;
  const plain = (title ?? '').replace(/\s+/g, ' ').trim();
  if (plain.length >= least && plain.length <= most) return plain;
  if (plain.length > most) {
    notes.push(`The title was shortened; it was ${JSON.stringify(plain)}`);
    return cutAt(plain, most);
  }
  return plain === '' ? `${toWrite} the title.` : cutAt(`${toWrite} a longer title than ${plain}`, most);
}

function descriptionFor(description: string | undefined, notes: string[]): string {
  const { least, most } = articleLimits.description;
  const plain = (description ?? '').replace(/\s+/g, ' ').trim();
  if (plain.length >= least && plain.length <= most) return plain;
  if (plain.length > most) {
    notes.push(`The description was shortened; it was ${JSON.stringify(plain)}`);
    return cutAt(plain, most);
  }
  if (plain !== '') notes.push(`The description is too short to be used: ${JSON.stringify(plain)}`);
  return `${toWrite} what the reader will learn, in one or two plain sentences.`;
}

/** Whole words, as many as fit. */
function cutAt(text: string, most: number): string {
  const cut = text.slice(0, most + 1).replace(/\s+\S*$/, '');
  return (cut.length <= most ? cut : text.slice(0, most)).trim();
}

function topicsFor(subjects: readonly string[], { topics }: Garden): string[] {
  const wanted = subjects.map((subject) => subject.toLowerCase());
  const found = topics.filter((topic) =>
    wanted.some((subject) => [topic.slug, titleOf(topic).toLowerCase()].includes(subject) || topic.slug === subject.replace(/\s+/g, '-')),
  );
  return found.slice(0, articleLimits.topics.most).map(({ slug }) => slug);
}
