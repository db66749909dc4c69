// The words of the interface in English, room by room.
import { article } from './article';
import { frame } from './frame';
import { home } from './home';
import { inquiry } from './inquiry';
import { lists } from './lists';
import { machines } from './machines';
import { notices } from './notices';
import { search } from './search';
import { sheet } from './sheet';
import { sources } from './sources';
import { trouble } from './trouble';

export const en = { article, frame, home, inquiry, lists, machines, notices, search, sheet, sources, trouble };
