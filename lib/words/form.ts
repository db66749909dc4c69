// The words of the contact form's script alone: a browser must fetch neither those of every page nor those that only the server says.
import { form as en } from './en/form';
import { form as es } from './es/form';

export type { FormWords } from './en/form';

export const formWords = { en, es };
