// The words of the contact form alone, for its script: a browser must not fetch those of every page.
import { inquiry as en } from './en/inquiry';
import { inquiry as es } from './es/inquiry';

export type { InquiryWords } from './en/inquiry';

export const formWords = { en, es };
