// The ids that our own pages use, so that no heading of a text can take one of them.

const frame = ['main', 'footer-clinic'] as const;

export const anchors = {
  /** On every page. */
  frame,
  /** On an article, beside its headings, sources (`source-…`), citations (`cite-…`), notes (`note-…`) and words (`term-…`). */
  article: [
    ...frame,
    'key-takeaways',
    'common-questions',
    'how-we-know',
    'references',
    'changes',
    'words',
    'helpful',
    'large-type',
    'my-questions',
    'talk-to-someone',
    'read-next',
  ],
} as const;
