import { z } from 'zod';
import type { Place } from '../finding';
import type { Garden } from '../garden';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';
import type { Path } from '../yaml';

const withForms = z.object({
  term: z.string().optional().catch(undefined),
  short: z.string().optional().catch(undefined),
  forms: z.array(z.string().catch('')).catch([]),
});

const placebo = '---\nterm: placebo\nmeaning: A treatment that looks real and holds no medicine.\n---\n';

export const oneMeaning: Rule = {
  name: 'one-meaning',
  group: 'shape',
  looksBeyond: true,
  reason: 'A word with two explanations would be explained by chance, and a reader could get the wrong one.',
  of: ['glossary'],
  check(source, garden) {
    const forms = formsIn(source);
    return forms.flatMap((form, index) => {
      const twin = forms.slice(0, index).find((other) => isSame(other, form)) ?? inOthers(source, garden).find((other) => isSame(other, form));
      return twin ? [remark(form, twin, source)] : [];
    });
  },
  samples: {
    ok: [{ file: 'content/glossary/placebo.md', text: placebo }],
    notOk: [
      {
        file: 'content/glossary/placebo.md',
        text: `${placebo.slice(0, -4)}forms: [«dummy pill»]\n---\n`,
        files: { 'content/glossary/dummy-pill.md': '---\nterm: Dummy pill\nmeaning: A pill that holds no medicine at all.\n---\n' },
        says: ['the word "dummy pill" is also explained in content/glossary/dummy-pill.md:2, expected each word once'],
      },
    ],
  },
};

interface Form {
  text: string;
  file: string;
  place: Place;
}

/** Every form that a file explains, with its place. A faulty one is reported by `shape`. */
function formsIn(source: Source): Form[] {
  const { term, short, forms } = withForms.catch({ forms: [] }).parse(source.fields);
  const written: [string | undefined, Path][] = [
    [term, ['term']],
    [short, ['short']],
    ...forms.map((form, index): [string, Path] => [form, ['forms', index]]),
  ];
  return written.flatMap(([text, path]) => (text ? [{ text, file: source.file, place: source.where(path) }] : []));
}

/** Both files are named, because either may be the one to mend. */
function inOthers(source: Source, garden: Garden): Form[] {
  return garden.glossary.filter(({ file }) => file !== source.file).flatMap(formsIn);
}

function isSame(a: Form, b: Form): boolean {
  return a.text.trim().toLowerCase() === b.text.trim().toLowerCase();
}

function remark({ text, place }: Form, twin: Form, source: Source): Remark {
  const where = twin.file === source.file ? `line ${twin.place.line}` : `${twin.file}:${twin.place.line}`;
  return { ...place, message: `the word ${JSON.stringify(text)} is also explained in ${where}, expected each word once` };
}
