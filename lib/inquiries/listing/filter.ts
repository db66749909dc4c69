// Which inquiries somebody wants to see. Everything in a filter lies in clear and says nothing about a person, so it may stand in an address.
// What somebody searches for does not: see search.ts.

/** The views of the inbox, in the order in which they are shown. */
export const views = ['new', 'open', 'answered', 'closed', 'suspect', 'all'] as const;
export type View = (typeof views)[number];

export interface InquiryFilter {
  view: View;
  topic?: string | undefined;
  /** The slug of an article. */
  article?: string | undefined;
  /** Received from here on. */
  since?: Date | undefined;
  /** Received before. */
  until?: Date | undefined;
  /** Only those that still wait and were received before this. */
  overdueBefore?: Date | undefined;
}

export function isView(text: string): text is View {
  return views.some((view) => view === text);
}
