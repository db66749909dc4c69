// What a fair article is made of, by its kind: the headings, and what belongs under each. The words to replace all begin alike,
// so that the check can name those that are still there.
import type { Language } from '../../site/languages/language';
import * as spanish from './spanish-skeletons';

export const articleKinds = ['treatment', 'condition', 'practical'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** Stands at the start of whatever an author has yet to write. */
export const toWrite = 'Write here:';

/** The text below the front matter. */
export function skeletonOf(kind: ArticleKind, language: Language = 'en'): string {
  const { skeletons, next } = { en: english, es: spanish }[language];
  const { opening, sections } = skeletons[kind];
  const parts = [...sections, next].map(([heading, task]) => `## ${heading}\n\n${toWrite} ${task}\n`);
  return [`${toWrite} ${opening}\n`, ...parts].join('\n');
}

export interface Skeleton {
  opening: string;
  sections: readonly (readonly [heading: string, task: string])[];
}

const options = ['Other options', 'what else a person could do, also doing nothing for now.'] as const;
const unknowns = ['What we do not know yet', 'what is still open, and for whom.'] as const;
const nextStep = ['What to do next', 'one or two steps that a reader can take today.'] as const;

const inEnglish: Record<ArticleKind, Skeleton> = {
  treatment: {
    opening: 'the answer in two or three sentences.',
    sections: [
      ['What it is', 'what the treatment is, and if it is approved for this use.'],
      ['What studies have found', 'who was studied, for how long, and against what. Give plain numbers and cite each one.'],
      ['Possible benefits', 'how many people out of 100 it helps, and how much.'],
      ['Risks and side effects', 'the common ones, the grave ones, and when to call for help.'],
      ['Who should not have it', 'for whom it is not safe.'],
      options,
      unknowns,
    ],
  },
  condition: {
    opening: 'what it is, in two or three sentences.',
    sections: [
      ['Signs to look out for', 'what people notice first.'],
      ['When to get help now', 'what cannot wait, and whom to call.'],
      ['What causes it', 'what is known, and what is only thought.'],
      ['How it is found', 'what a doctor asks and tests.'],
      ['What can help', 'each treatment with its benefits and its risks. Cite a source for each.'],
      options,
      unknowns,
    ],
  },
  practical: {
    opening: 'what the reader will be able to do.',
    sections: [
      ['Before the day', 'what to arrange, bring and ask.'],
      ['On the day', 'what happens, step by step.'],
      ['Afterwards', 'how people feel, and what not to do.'],
      ['Possible benefits', 'what it is for, with a source.'],
      ['Risks and side effects', 'what can go wrong, and when to call for help.'],
      options,
      unknowns,
    ],
  },
};

const english = { skeletons: inEnglish, next: nextStep };
