// The sheet to print or to give away.
import { said } from '../said';

export const sheet = {
  titleOf: (title: string) => `${title} (hand-out)`,
  tools: 'This sheet',
  back: 'Back to the article',
  large: 'Large type',
  usual: 'Usual type',
  print: 'Print it, or keep it as a PDF, with the print command of your browser.',
  myQuestions: 'My questions',
  sources: 'Sources',
  code: (address: string) => `QR code that opens ${address}`,
  newest: (address: string) => `The newest version is at ${address}`,
  version: <Part>(version: string, day: Part, author: string) => said<string | Part>`This is version ${version} of ${day}, by ${author}. `,
  reviewed: <Part>(by: string, day: Part) => said<string | Part>`Reviewed by ${by} on ${day}.`,
  nextReview: <Part>(day: Part) => said` Next review due on ${day}.`,
  notReviewed: 'No clinician has reviewed it.',
};

export type SheetWords = typeof sheet;
