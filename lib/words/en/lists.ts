// Lists of articles, topics, people and words, and a line of each.

export const lists = {
  articles: {
    title: 'Articles',
    lead: 'Plain, sourced articles about treatments, their risks, and the other options.',
    none: 'There are no articles here yet.',
  },
  topics: { title: 'Topics', lead: 'What we write about. An article can belong to more than one topic.' },
  people: { title: 'Who writes and reviews', lead: 'The people and teams who answer for what you read here.' },
  glossary: {
    title: 'Glossary',
    lead: 'Words that you meet in our articles, in plain language. This is general information, not advice about your care.',
    sample: 'Sample glossary. No clinician has reviewed it.',
    none: 'There are no words here yet.',
    seeAlso: 'See also:',
    usedIn: (count: number, word: string) => `${count === 1 ? '1 article uses' : `${count} articles use`} “${word}”`,
  },
  aToZ: {
    title: 'A to Z',
    lead: 'All our articles by their titles, and the words that the glossary explains.',
    letter: (name: string) => `A to Z: ${name}`,
    beginningWith: (name: string) => `Articles and words of the glossary that begin with ${name}.`,
    inGlossary: 'in the glossary',
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  },
  person: {
    reviewed: 'Reviewed',
    wrote: 'Wrote',
    none: (name: string) => `${name} has not written or reviewed anything here yet.`,
    reviewedOn: 'Reviewed on',
    nextReview: 'Next review due',
    credentials: 'Credentials',
    license: 'License',
    interests: 'Interests to declare',
    notStated: 'Not stated',
  },
  articleCount: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  minutesToRead: (count: number) => `${count} min read`,
  awaitingReview: 'Awaiting clinical review',
};

export type ListWords = typeof lists;

// The home page.
export const home = {
  ask: 'What do you want to know?',
  read: 'Read the articles',
  write: 'Write to us',
  newest: 'New to read',
  allArticles: 'All articles',
  topics: 'Topics',
  allTopics: 'All topics',
  howWeWrite: 'How we write',
  policy: 'Our editorial policy',
  promises: [
    { title: 'Named people', text: 'Every article says who wrote it and who reviewed it. If nobody has reviewed it yet, it says that too.' },
    { title: 'Sources you can open', text: 'Claims about health carry a number that leads to the study, label or guideline behind them.' },
    { title: 'Risks and other options', text: 'We write about what may harm, what else can help, and what nobody knows yet.' },
    { title: 'Dates that count', text: 'A reviewed article says when it was last reviewed as a whole, and when that is due again.' },
  ],
};

export type HomeWords = typeof home;
