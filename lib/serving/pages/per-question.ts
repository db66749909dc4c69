// Pages that are drawn for each question, such as the search: too many to keep, and light all the same, without the framework's runtime.
// Nothing here writes down an address, because the question stands in it.
import { addresses } from '../../site/addresses';
import { makeReady } from '../press/ready';
import { textFinder } from '../press/texts';
import type { Draw } from './draw';
import { type HeldPage, hold } from './held-page';

export interface QuestionParts {
  root: string;
  draw: Draw;
  /** Which links a browser may draw before they are followed. */
  speculation: string;
  isSecure: boolean;
}

/** Draws the page at an address, with its question. */
export type AnswerQuestion = (address: string) => Promise<HeldPage>;

/** Packed for one visitor: the best packing would take longer than it saves. */
const quality = 4;

export function questionAnswerer({ root, draw, speculation, isSecure }: QuestionParts): AnswerQuestion {
  const findText = textFinder(root);
  return async (address) => {
    const ready = await makeReady(await draw(address), { needsRuntime: false, findText, speculation }, quality);
    return hold(ready, 'page', 0, isSecure);
  };
}

/** Whether the page at a path is drawn for each question. */
export function isAskedQuestions(path: string): boolean {
  return path === addresses.search();
}
