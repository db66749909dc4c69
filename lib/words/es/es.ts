// The words of the interface in Spanish, room by room: of the United States, calm, to a reader called usted.
import type { Words } from '../words';
import { article } from './article';
import { form } from './form';
import { frame } from './frame';
import { inquiry } from './inquiry';
import { home, lists } from './lists';
import { machines } from './machines';
import { notices } from './notices';
import { search } from './search';
import { sheet } from './sheet';
import { sources } from './sources';
import { trouble } from './trouble';

export const es: Words = { article, form, frame, home, inquiry, lists, machines, notices, search, sheet, sources, trouble };
