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
