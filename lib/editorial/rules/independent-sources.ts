import { z } from 'zod';
import { isAboutTreatment, wholeArticle } from '../language/treatments';
import type { Rule } from '../rule';

const listed = z.object({
  references: z.array(z.object({ authors: z.string().catch(''), source: z.string().catch(''), title: z.string().catch('') }).loose()).catch([]),
});

/** Those who make or sell the treatment. */
const interested = /\b(?:janssen|johnson & johnson|j&j innovative|par pharmaceutical|press release|advertisement|blog)\b/i;

export const independentSources: Rule = {
  name: 'independent-sources',
  group: 'claims',
  reason: 'Whoever earns by a treatment sees it in a good light; a reader needs a source that does not.',
  of: ['articles'],
  check(source, garden) {
    if (!isAboutTreatment(source)) return [];
    const { references } = listed.catch({ references: [] }).parse(source.fields);
    const place = wholeArticle(source);
    if (references.length === 0)
      return [{ ...place, message: 'the text is about a treatment and has no `references`, expected the sources of what it says' }];
    const clinic = z.object({ clinic: z.object({ name: z.string() }) }).safeParse(garden.site.fields).data?.clinic.name;
    const isOurs = (words: string) => clinic !== undefined && words.includes(clinic);
    const isInterested = ({ authors, source: where }: (typeof references)[number]) => interested.test(`${authors} ${where}`) || isOurs(authors);
    return references.every(isInterested)
      ? [{ ...place, message: 'every source comes from the maker or the clinic, expected one from somebody who does not earn by the treatment' }]
      : [];
  },
  samples: {
    ok: [
      'Rest helps.',
      { fields: { title: 'Ketamine and sleep', references: '[{ id: a, title: T, authors: Lee A, source: Sleep, year: 2020, doi: 10.1000/a }]' } },
      {
        fields: {
          title: 'Ketamine and sleep',
          references: '[{ id: a, title: Label, authors: Janssen, source: DailyMed }, { id: b, title: T, authors: Lee A, source: Sleep }]',
        },
      },
    ],
    notOk: [
      {
        fields: { title: '«Ketamine and sleep»' },
        says: ['the text is about a treatment and has no `references`, expected the sources of what it says'],
      },
      {
        fields: { title: '«Spravato and sleep»', references: '[{ id: a, title: Label, authors: Janssen, source: DailyMed }]' },
        says: ['every source comes from the maker or the clinic, expected one from somebody who does not earn by the treatment'],
      },
    ],
  },
};
