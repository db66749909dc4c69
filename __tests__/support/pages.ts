// One page of each kind, for tests that look at all of them.

export const readingPages = [
  ['home', '/'],
  ['articles', '/articles'],
  ['article', '/articles/is-ketamine-addictive'],
  ['topics', '/topics'],
  ['topic', '/topics/safety'],
  ['people', '/people'],
  ['person', '/people/care-team'],
  ['standing page', '/privacy'],
  ['not found', '/there-is-nothing-here'],
  ['not sent', '/contact/not-sent'],
  ['unavailable', '/unavailable'],
] as const;

export const allPages = [...readingPages, ['contact form', '/contact'], ['unknown receipt', '/contact/sent?reference=R-22222-22222']] as const;
