import type { Rule } from '../rule';

export const readable: Rule = {
  name: 'readable',
  group: 'shape',
  isLaw: true,
  reason: 'A file that cannot be read would vanish from the site.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary', 'site', 'retired'],
  check: (source) => source.faults.map(({ place, message }) => ({ ...place, message })),
  samples: {
    ok: [{ fields: { title: '"Sleep: what helps at night"' } }],
    notOk: [
      {
        fields: { title: '«Sleep»: what helps at night' },
        says: ['this is not readable as YAML: a value holds ": ", which starts a new field; put the whole value in quotes'],
      },
      { text: '# Sleep\n', at: '1:1', says: ['the front matter is missing: the first line is "# Sleep", expected `---`'] },
    ],
  },
};
