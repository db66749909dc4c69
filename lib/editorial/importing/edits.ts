// Changes to a text by the places of its parts, so that every character that is not meant stays as it was.

export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Does all of them; of two that overlap, the one that begins first is done. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let done = '';
  let at = 0;
  for (const { from, to, text: words } of sorted) {
    if (from < at) continue;
    done += text.slice(at, from) + words;
    at = to;
  }
  return done + text.slice(at);
}

interface Placed {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** The place of a part of a parsed text. */
export function placeOf({ position }: Placed): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}
