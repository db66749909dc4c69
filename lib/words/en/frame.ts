// What stands around every page, and the ways on from it.

export const frame = {
  skip: 'Skip to the main content',
  urgentHelp: 'Urgent help',
  /** Behind a fact of the clinic that nobody has filled in yet. */
  example: '(example)',
  main: 'Main',
  articles: 'Articles',
  topics: 'Topics',
  about: 'About',
  contact: 'Contact',
  search: 'Search',
  home: 'Home',
  breadcrumbs: 'Breadcrumbs',
  letters: 'Letters',
  pages: 'Pages of this list',
  page: (number: number) => `Page ${number}`,
  titleOfPage: (title: string, number: number | string) => `${title}, page ${number}`,
  previous: 'Previous',
  next: 'Next',
  languages: {
    /** The language's own name. */
    name: 'English',
    /** Where a page is not there in this language, its link says to what it leads instead. */
    instead: (place: string) => `English: ${place}`,
    note: 'This page is not in English yet.',
  },
  footer: {
    title: 'About this site',
    people: 'Who writes and reviews',
    aToZ: 'A to Z',
    glossary: 'Glossary',
    policy: 'Editorial policy',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    contact: 'Contact us',
    note: 'What you read here is general information. It does not replace talking with your own doctor.',
  },
  clinic: { phone: 'Phone:', email: 'Email:' },
  waysOn: {
    articles: 'See all articles',
    aToZ: 'See everything from A to Z',
    topics: 'Look through the topics',
    contact: 'Ask us',
    home: 'Go to the home page',
  },
  near: { title: 'Did you mean', all: 'All articles' },
};

export type FrameWords = typeof frame;
