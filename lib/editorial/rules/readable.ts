import type { Rule } from '../rule';

export const readable: Rule = {
  name: 'readable',
  reason: 'A file that cannot be read would vanish from the site.',
  of: ['articles', 'people', 'topics', 'pages', 'site', 'retired'],
  check: (source) => source.faults.map(({ place, message }) => ({ ...place, message })),
};
