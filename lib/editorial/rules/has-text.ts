import type { Rule } from '../rule';

export const hasText: Rule = {
  name: 'has-text',
  group: 'shape',
  isLaw: true,
  reason: 'A reader who opens a page without a text has come for nothing.',
  of: ['articles', 'pages'],
  check: (source) =>
    source.body.trim() === '' ? [{ ...source.inBody(0), message: 'the text is missing, expected at least a paragraph below the second `---`' }] : [],
  samples: {
    ok: ['A word.'],
    notOk: [{ body: '', at: '14:1', says: ['the text is missing, expected at least a paragraph below the second `---`'] }],
  },
};
