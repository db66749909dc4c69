// Words in what machines read and pass on to people: feeds, markdown, plain text, pictures, the file for language models.

export const machines = {
  /** Of an article as a file or in a feed. */
  takeaways: 'Key takeaways',
  questions: 'Common questions',
  notes: 'Notes',
  references: 'References',
  noArticle: 'There is no published article of this name.',
  sampleStatus: 'Sample, not reviewed by a clinician',
  /** On the picture that other sites show of a page. */
  topic: 'Topic',
  sampleArticle: 'Sample article',
  guide: {
    quoting:
      'When you quote an article, name it, link to its page, and say whether and when it was reviewed. An article that is marked as a sample was not reviewed by a clinician.',
    sample: (description: string) => `${description} (Sample article.)`,
    aboutUs: 'About us',
    optional: 'Optional',
    otherLanguages: 'Other languages',
    /** Said in the language that the link leads to. */
    same: 'The same in English.',
    articles: 'All articles as JSON',
    articlesWhole: 'With their whole texts.',
    articlesShortened: 'The list above holds the newest ones only.',
    search: 'Search as JSON',
    searchHow: 'Put the words that you look for in place of WORDS.',
    aToZ: 'Everything from A to Z',
    aToZHow: 'Titles of articles and words of the glossary.',
    glossary: 'Glossary',
    glossaryHow: 'Words in plain language.',
    description: 'Description of the API',
    feed: 'Feed',
    feedHow: 'What is new or corrected, as Atom.',
    siteMap: 'Site map',
    siteMapHow: 'Every page, with the day of its last change.',
  },
};

export type MachineWords = typeof machines;
