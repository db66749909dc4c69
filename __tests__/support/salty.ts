// A small library in which everything that could break a format occurs: an article whose title is full of signs, one of each state.
import type { Library } from '@/lib/content/library';
import { ana, obi, safety } from './articles';
import { libraryWith, type Written } from './library';

export const saltyTitle = 'Salt & "pepper" </script>';

export const salty: Written = {
  slug: 'salt-and-pepper',
  fields: {
    title: saltyTitle,
    description: 'All about <b>salt</b> & "pepper", and what 2 < 3 means for your own table at home.',
    takeaways: ['Salt & pepper are not < sugar.', 'Ask your doctor about ]]> salt.', 'Eat *less* of it.'],
    topics: ['safety'],
    author: 'ana-duarte',
    reviewer: 'obi-nwosu',
    publishedOn: '2026-03-10',
    updatedOn: '2026-04-11',
    reviewedOn: '2026-05-12',
    references: [
      { id: 'salt-2020', title: 'Salt <i>and</i> you', authors: 'Nwosu O, et al.', source: 'J Salt & Pepper', year: 2020, doi: '10.1000/salt' },
      { id: 'pepper-2021', title: 'Pepper', authors: 'The agency', source: 'The library', year: 2021, url: 'https://pepper.example/?a=1&b=2' },
    ],
    questions: [{ question: 'Is 2 < 3?', answer: 'Yes.[^salt-2020] See [the form](/contact).' }],
    aliases: ['old-salt'],
  },
  body: [
    'Salt is salty.[^salt-2020] See [driving](/articles/can-i-drive) or [a site](https://other.example/).',
    '',
    '## How much & when',
    '',
    'A table of `href="/x"`.[^salt-2020][^pepper-2021]',
    '',
    '| Food | Salt |',
    '| --- | --- |',
    '| Bread | much[^own] |',
    '',
    '> [!WARNING]',
    '> Do not eat it all.',
    '',
    '- one',
    '- two',
    '  1. two and a half',
    '',
    '[^own]: From our own kitchen.',
    '',
  ].join('\n'),
};

export const states: Written[] = [
  salty,
  { slug: 'plain-sample', fields: { sample: true, topics: ['sleep'], author: 'ana-duarte', publishedOn: '2026-02-01' } },
  { slug: 'future', fields: { publishedOn: '2026-07-01' } },
  { slug: 'gone', fields: { publishedOn: '2026-01-01', expiresOn: '2026-05-31' } },
  { slug: 'draft', fields: { draft: true } },
  { slug: 'late', fields: { topics: ['sleep'], reviewedOn: '2025-01-05', publishedOn: '2025-01-10', author: 'ana-duarte', reviewer: 'obi-nwosu' } },
];

const sleep = { ...safety, slug: 'sleep', title: 'Sleep' };

export function saltyLibrary(articles: readonly Written[] = states, now?: string): Library {
  const pages = [
    {
      title: 'About us',
      description: 'Who we are, how we work and how you can reach us when you need to.',
      updatedOn: '2026-01-10',
      slug: 'about',
      opening: '',
      sections: [],
    },
  ];
  return libraryWith(articles, { people: [ana, obi], topics: [safety, sleep], pages, ...(now ? { now } : {}) });
}

/** What readers may never see now. */
export const unseen = /\b(future|gone|draft)\b/;
