// The words that the compiler itself sets into a text, by its language.
import type { Language } from '../../site/languages/language';
import type { CalloutKind } from './callouts';

export interface SetWords {
  /** How a call-out is headed. */
  callouts: Record<CalloutKind, string>;
  /** What the mark of a source is called, and a table below a heading. */
  source(number: number, title: string): string;
  table(heading: string): string;
  /** The heading of footnotes, and the way back from one to its place in the text. */
  notes: string;
  back: string;
  backTo(note: number, time: number): string;
}

export const setWords: Record<Language, SetWords> = {
  en: {
    callouts: { WARNING: 'Warning', NOTE: 'Note', TIP: 'Tip' },
    source: (number, title) => `Source ${number}: ${title}`,
    table: (heading) => (heading ? `Table: ${heading}` : 'Table'),
    notes: 'Notes',
    back: 'Back',
    backTo: (note, time) => `Back to reference ${note}${time > 1 ? `-${time}` : ''}`,
  },
  es: {
    callouts: { WARNING: 'Advertencia', NOTE: 'Nota', TIP: 'Consejo' },
    source: (number, title) => `Fuente ${number}: ${title}`,
    table: (heading) => (heading ? `Tabla: ${heading}` : 'Tabla'),
    notes: 'Notas',
    back: 'Volver',
    backTo: (note, time) => `Volver a la referencia ${note}${time > 1 ? `-${time}` : ''}`,
  },
};
