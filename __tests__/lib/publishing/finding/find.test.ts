// What the search page and the API show of what was found.
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describeApi } from '@/lib/publishing/api/description';
import { answerSearch } from '@/lib/publishing/api/search';
import { countLetters, letterPages, listAToZ, listLetter, mostOnOnePage } from '@/lib/publishing/finding/a-to-z';
import { findBeside } from '@/lib/publishing/finding/beside';
import { findFor, findingsPerPage } from '@/lib/publishing/finding/find';
import { searchQuestion } from '@/lib/publishing/finding/question';
import { mayBeUrgent } from '@/lib/publishing/finding/urgent';
import { addresses } from '@/lib/site/addresses';
import { harborHouse } from '../../../support/articles';
import { libraryWith } from '../../../support/library';
import { ect, placebo } from '../../../support/words';

const many = Array.from({ length: 23 }, (_, number) => ({
  slug: `pain-${number}`,
  fields: { title: `Pain, part ${number} of many`, topics: number < 5 ? ['sleep', 'safety'] : ['sleep'] },
  body: 'Opening.\n\n## Where it hurts\n\nThe pain can be anywhere.',
}));
const library = libraryWith(many, {
  topics: [{ slug: 'sleep' }, { slug: 'safety' }],
  people: [{ slug: 'care-team' }],
  terms: [placebo, ect],
  pages: [],
});

test('a page of what was found holds ten, with how much there is and in which topics', async () => {
  const found = await findFor(library, { q: 'pain', topic: undefined, page: 3 });
  expect(found).toMatchObject({ count: 23, page: 3, pageCount: 3, first: 21, hasAll: true });
  expect(found.items).toHaveLength(23 - 2 * findingsPerPage);
  expect(found.topics).toEqual([
    { slug: 'sleep', count: 23 },
    { slug: 'safety', count: 5 },
  ]);
});

test('one topic holds its own, and the numbers of the others stay', async () => {
  const found = await findFor(library, { q: 'pain', topic: 'safety', page: 1 });
  expect(found.count).toBe(5);
  expect(found.topics.map(({ count }) => count)).toEqual([23, 5]);
});

test('a page that is not there is the last one', async () => {
  expect(await findFor(library, { q: 'pain', topic: undefined, page: 19 })).toMatchObject({ page: 3 });
});

test('what was taken for another word is said, and so is what nobody says', async () => {
  expect(await findFor(library, { q: 'pian grapefruit', topic: undefined, page: 1 })).toMatchObject({
    readAs: [{ typed: 'pian', read: 'pain' }],
    unknown: ['grapefruit'],
    hasAll: false,
  });
});

test('whatever stands in the address, a reader is answered', () => {
  expect(searchQuestion.parse({})).toEqual({ q: '', page: 1 });
  expect(searchQuestion.parse({ q: ['a', 'b'], topic: '../etc', page: '-3' })).toEqual({ q: 'a', page: 1 });
  expect(searchQuestion.parse({ q: `  two   words ${'x'.repeat(900)}`, page: '2', topic: 'safety' })).toMatchObject({ page: 2, topic: 'safety' });
  expect(searchQuestion.parse({ q: `  two   words ${'x'.repeat(900)}` }).q).toHaveLength(200);
});

test('a word of the glossary, a topic and a person of that name stand beside the articles', async () => {
  expect((await findBeside(library, 'What is a placebo?', harborHouse)).term).toBe(
    await library.listTerms().then((terms) => terms.find(({ slug }) => slug === 'placebo')),
  );
  expect((await findBeside(library, 'ECT', harborHouse)).term?.slug).toBe('ect');
  expect((await findBeside(library, 'placebo pill', harborHouse)).term).toBeUndefined();
  expect((await findBeside(library, 'safe', harborHouse)).pages).toEqual([{ to: '/topics/safety', title: 'safety', kind: 'topic' }]);
  expect((await findBeside(library, 'care team', harborHouse)).pages.map(({ to }) => to)).toEqual(['/people/care-team']);
  expect(await findBeside(library, '', harborHouse)).toEqual({ term: undefined, pages: [] });
});

test.each(['suicide', 'Suicidal thoughts', 'i want to die', 'I took too much ketamine', 'overdose', "can't breathe", 'hurting myself', 'self-harm'])(
  'help comes first for "%s"',
  (typed) => {
    expect(mayBeUrgent(typed)).toBe(true);
  },
);

test.each(['ketamine', 'dose', 'self care', 'pain', 'breathing exercises', 'chest of drawers', 'harm', ''])(
  '"%s" is an ordinary question',
  (typed) => {
    expect(mayBeUrgent(typed)).toBe(false);
  },
);

describe('the API', () => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true })).addSchema(describeApi(harborHouse, ['sleep', 'safety']), 'api');
  const asked = (question: string) => answerSearch(new Request(`http://localhost/api/search${question}`), library, harborHouse);

  test.each(['?q=pain', '?q=pain&topic=safety', '?q=pain&page=3', '?q=grapefruit', '?q=pian%20grapefruit'])(
    'the answer to %s is what the description promises, and no cache keeps it',
    async (question) => {
      const response = await asked(question);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      const validate = ajv.getSchema('api#/components/schemas/Findings');
      validate?.(await response.json());
      expect(validate?.errors).toBeNull();
    },
  );

  test('each finding leads to the part of the page that says it', async () => {
    const { findings, next } = await (await asked('?q=anywhere')).json();
    expect(findings[0].extract).toEqual({
      text: [
        { text: 'The pain can be ', isMarked: false },
        { text: 'anywhere', isMarked: true },
        { text: '.', isMarked: false },
      ],
      part: { title: 'Where it hurts', address: expect.stringMatching(/^http:\/\/localhost:3000\/articles\/pain-\d+#where-it-hurts$/) },
    });
    expect(next).toBe('http://localhost:3000/api/search?q=anywhere&page=2');
  });

  test('every fault of a question is named at once', async () => {
    const response = await asked('?topic=nothing&page=0&colour=red');
    expect(response.status).toBe(400);
    const { faults } = await response.json();
    expect(faults.map(({ name }: { name: string }) => name).sort()).toEqual(['colour', 'page', 'q', 'topic']);
    expect((await asked('?q=pain&page=4')).status).toBe(404);
  });
});

describe('from A to Z', () => {
  test('articles and words stand together under their letters, without the article of a title', async () => {
    const small = libraryWith(
      [
        { slug: 'week', fields: { title: 'A week at the clinic' } },
        { slug: 'asking', fields: { title: '“Asking” is allowed' } },
        { slug: 'later', fields: { title: 'Zebras, but later', publishedOn: '2027-01-01' } },
      ],
      { terms: [placebo] },
    );
    expect((await listAToZ(small, addresses)).map(({ name, entries }) => [name, ...entries.map(({ to }) => to)])).toEqual([
      ['A', '/articles/asking'],
      ['P', '/glossary#term-placebo'],
      ['W', '/articles/week'],
    ]);
    expect(await letterPages(small)).toEqual([]);
  });

  test('on a large site each letter has its pages', async () => {
    const large = libraryWith(
      Array.from({ length: mostOnOnePage + 1 }, (_, number) => ({ slug: `a-${number}`, fields: { title: `Number ${number} of all` } })),
    );
    expect((await letterPages(large)).map(({ letter, number }) => `${letter} ${number}`)).toEqual(['n 1', 'n 2', 'n 3']);
    expect(await countLetters(large)).toEqual([{ name: 'N', key: 'n', count: mostOnOnePage + 1 }]);
    // As a person counts: 2 before 10.
    expect((await listLetter(large, 'n', addresses))?.entries.slice(0, 3).map(({ title }) => title)).toEqual([
      'Number 0 of all',
      'Number 1 of all',
      'Number 2 of all',
    ]);
    expect(await listLetter(large, 'q', addresses)).toBeUndefined();
  });
});
