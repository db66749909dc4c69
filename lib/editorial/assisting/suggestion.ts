// Something that an editor could type next. The doors (lib/commands) turn it into what their protocol wants.

export interface Suggestion {
  label: string;
  kind: 'field' | 'value' | 'file' | 'piece';
  /** A few words beside the label. */
  detail?: string | undefined;
  /** A sentence or two. */
  help?: string | undefined;
  /** What is put in, with places to fill in as ${1:words}. */
  insert: string;
  /** The column, from 0, from which it replaces what was typed. */
  column: number;
  /** Comes before others when true. */
  isFirst?: boolean;
}
