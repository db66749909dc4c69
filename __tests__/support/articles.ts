// The clinic, its people and its articles in our tests.
import type { Article, ArticleSummary } from '@/lib/content/article';
import type { Person } from '@/lib/content/person';
import type { Topic } from '@/lib/content/topic';
import { editionOf } from '@/lib/site/languages/edition';

/** Harbor House, a clinic whose every fact is filled in. */
export const harborHouse = editionOf({
  clinic: {
    name: 'Harbor House',
    tagline: 'Calm care by the water',
    description: 'A clinic that explains what it does.',
    address: { lines: ['12 Quay Street'], city: 'Portsmouth', region: 'ME', postalCode: '03801', country: 'US' },
    phone: '+1 207 555 0123',
    email: 'hello@harbor.example',
    openingHours: [{ days: 'Monday to Friday', hours: '9 am to 5 pm' }],
    answersWithin: '2 working days',
  },
  locale: 'en-US',
  timeZone: 'America/New_York',
  urgentHelp: {
    lead: 'Worried about someone?',
    ways: [
      { text: 'Call or text 988', phone: '988' },
      { text: 'In danger, call 911', phone: '911' },
    ],
  },
  conflictOfInterest: 'We are paid for some of the treatments that we write about.',
  inquiryTopics: [{ id: 'question', label: 'A question' }],
  inbox: { urgentWords: [], urgentGuidance: [] },
  look: { hue: 172 },
  editorial: { strict: false },
  placeholders: [],
});

/** Ana, who writes. */
export const ana: Person = {
  name: 'Ana Duarte',
  role: 'Writer',
  kind: 'person',
  description: 'Ana writes about treatments in plain words, with the sources beside her.',
  slug: 'ana-duarte',
  html: '<p>Ana has written about health for ten years.</p>',
};

/** Dr. Obi, who reviews. */
export const obi: Person = {
  name: 'Dr. Obi Nwosu',
  role: 'Psychiatrist',
  kind: 'person',
  credentials: 'MD, board certified in psychiatry',
  description: 'Dr. Nwosu reviews what we write about medicines for depression.',
  slug: 'obi-nwosu',
  html: '<p>Dr. Nwosu treats people with depression.</p>',
};

export const safety: Topic = {
  title: 'Safety',
  description: 'Articles about side effects, warnings, and what to ask before treatment.',
  slug: 'safety',
  html: '',
};

/** What a list shows of the article about driving, which Ana wrote and Dr. Obi reviewed. */
export function drivingSummary(changes: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    slug: 'can-i-drive',
    title: 'Can I drive after a session?',
    description: 'No. Here is why, and how to plan your way home after a treatment session.',
    takeaways: ['Do not drive until the next day.', 'Ask someone to take you home.', 'Sleep well first.'],
    topics: ['safety'],
    author: 'ana-duarte',
    reviewer: 'obi-nwosu',
    publishedOn: '2026-11-02',
    updatedOn: '2026-11-10',
    reviewedOn: '2026-11-05',
    draft: false,
    sample: false,
    changes: [],
    aliases: [],
    related: [],
    wordCount: 800,
    readingMinutes: 4,
    version: 'abcdef123456',
    ...changes,
  };
}

/** The whole article about driving, with one source that is cited twice. */
export function drivingArticle(changes: Partial<Article> = {}): Article {
  return {
    ...drivingSummary(),
    references: [],
    questions: [],
    opening:
      '<p>You will feel sleepy.<sup class="citation"><a id="cite-label-2025-1" href="#source-label-2025" aria-label="Source 1: The label">1</a></sup></p>',
    sections: [
      { id: 'why', title: 'Why not', html: '<p>Reactions are slow.</p>' },
      { id: 'plan', title: 'Plan your way home', html: '<ul><li>Ask a friend</li></ul>' },
    ],
    answers: [{ question: 'May I cycle?', html: '<p>No.</p>' }],
    sources: [
      {
        id: 'label-2025',
        title: 'The label',
        authors: 'The maker',
        source: 'The library',
        year: 2025,
        doi: '10.1000/label',
        number: 1,
        citedAt: ['cite-label-2025-1', 'cite-label-2025-2'],
      },
    ],
    notes: '',
    ...changes,
  };
}
