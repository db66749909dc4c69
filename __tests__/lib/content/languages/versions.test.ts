// One text in several languages: readers and machines come from each version to the others, and are told when a translation is old.

import { articleFrontMatter } from '@/lib/content/article';
import { isBehind } from '@/lib/content/languages/translation';
import { Versions } from '@/lib/content/languages/versions';
import { libraryWith } from '../../../support/library';

const day = '2026-01-10';
const english = (fields: Record<string, unknown> = {}) =>
  libraryWith([{ slug: 'sleeping-well', fields }, { slug: 'pain-at-night' }], {
    people: [{ slug: 'care-team' }],
    topics: [{ slug: 'sleep' }],
  });
const spanish = (fields: Record<string, unknown> = {}, now?: string) =>
  libraryWith(
    [
      {
        slug: 'dormir-bien',
        fields: { title: 'Dormir bien después de una lesión', translationOf: 'sleeping-well', translatedFrom: day, ...fields },
      },
      { slug: 'solo-en-espanol' },
    ],
    {
      language: 'es',
      people: [{ slug: 'equipo', translationOf: 'care-team' }],
      topics: [{ slug: 'sueno', translationOf: 'sleep' }],
      ...(now && { now }),
    },
  );
const over = (...libraries: ReturnType<typeof libraryWith>[]) => new Versions(() => libraries);
const namesOf = (found: { language: string; slug: string }[]) => found.map(({ language, slug }) => `${language} ${slug}`);

test('an article knows its translation, and the translation its original', async () => {
  const versions = over(english(), spanish());
  const both = ['en sleeping-well', 'es dormir-bien'];
  expect(namesOf(await versions.listOf('articles', 'en', 'sleeping-well'))).toEqual(both);
  expect(namesOf(await versions.listOf('articles', 'es', 'dormir-bien'))).toEqual(both);
});

test('people and topics know each other in the same way', async () => {
  const versions = over(english(), spanish());
  expect(namesOf(await versions.listOf('people', 'en', 'care-team'))).toEqual(['en care-team', 'es equipo']);
  expect(namesOf(await versions.listOf('topics', 'es', 'sueno'))).toEqual(['en sleep', 'es sueno']);
});

test('an article that is there in one language only stands alone', async () => {
  const versions = over(english(), spanish());
  expect(namesOf(await versions.listOf('articles', 'en', 'pain-at-night'))).toEqual(['en pain-at-night']);
  expect(namesOf(await versions.listOf('articles', 'es', 'solo-en-espanol'))).toEqual(['es solo-en-espanol']);
  expect(await versions.listOf('articles', 'es', 'nothing')).toEqual([]);
});

test('what readers may not see yet is no version of anything', async () => {
  const scheduled = over(english(), spanish({ publishedOn: '2026-07-01' }));
  expect(namesOf(await scheduled.listOf('articles', 'en', 'sleeping-well'))).toEqual(['en sleeping-well']);
  expect(await scheduled.listOf('articles', 'es', 'dormir-bien')).toEqual([]);
  const withdrawn = over(english({ expiresOn: '2026-02-01' }), spanish());
  expect(namesOf(await withdrawn.listOf('articles', 'es', 'dormir-bien'))).toEqual(['es dormir-bien']);
  expect(await withdrawn.findOriginal('es', 'dormir-bien')).toBeUndefined();
});

test('a translation says when its original was changed after the version that was translated', async () => {
  const fresh = await over(english(), spanish()).findOriginal('es', 'dormir-bien');
  expect(fresh).toMatchObject({ article: { slug: 'sleeping-well' }, isNewer: false });
  const old = await over(english({ updatedOn: '2026-03-01' }), spanish()).findOriginal('es', 'dormir-bien');
  expect(old).toMatchObject({ isNewer: true });
  const renewed = await over(english({ updatedOn: '2026-03-01' }), spanish({ translatedFrom: '2026-03-01' })).findOriginal('es', 'dormir-bien');
  expect(renewed).toMatchObject({ isNewer: false });
});

test('only a day after the translated version makes a translation old', () => {
  expect(isBehind({ translatedFrom: day }, { publishedOn: day })).toBe(false);
  expect(isBehind({ translatedFrom: day }, { publishedOn: '2026-01-10T23:00:00-05:00' })).toBe(false);
  expect(isBehind({ translatedFrom: day }, { publishedOn: '2025-01-01', updatedOn: '2026-01-11' })).toBe(true);
  expect(isBehind({}, { publishedOn: '2026-01-11' })).toBe(false);
});

test('a translation names what it translates and which version of it, or neither', () => {
  const faultsOf = (fields: Record<string, unknown>) =>
    articleFrontMatter
      .safeParse({ ...fields, title: 'x' })
      .error?.issues.map(({ path }) => path.join('.'))
      .filter((path) => path.startsWith('translat'));
  expect(faultsOf({ translationOf: 'sleeping-well' })).toEqual(['translatedFrom']);
  expect(faultsOf({ translatedFrom: day })).toEqual(['translationOf']);
  expect(faultsOf({ translationOf: 'sleeping-well', translatedFrom: day })).toEqual([]);
});
