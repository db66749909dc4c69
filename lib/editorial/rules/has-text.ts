import type { Rule } from '../rule';

export const hasText: Rule = {
  name: 'has-text',
  reason: 'A reader who opens a page without a text has come for nothing.',
  of: ['articles', 'pages'],
  check: (source) =>
    source.body.trim() === '' ? [{ ...source.inBody(0), message: 'the text is missing, expected at least a paragraph below the second `---`' }] : [],
};
