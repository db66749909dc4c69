// Fills in the page for an address where nothing is: with pages that may have been meant. The page itself is drawn once by the build
// (components/site/near-addresses), because drawing one for each address that somebody makes up would be work for strangers to order.

export interface NearAddress {
  to: string;
  text: string;
}

/** The page with the list shown and filled; as it is when nothing is near, or when the page has no such list. */
export function withNearAddresses(html: string, near: readonly NearAddress[]): string {
  if (near.length === 0) return html;
  return html.replace(
    /(<section\b[^>]*\bdata-near=""[^>]*>)((?:(?!<\/section>)[\s\S])*?<ul\b[^>]*>)(?:(?!<\/ul>)[\s\S])*(<\/ul>)/,
    (_, section: string, before: string, end: string) => `${section.replace(/ hidden(?:="")?/, '')}${before}${near.map(lineOf).join('')}${end}`,
  );
}

function lineOf({ to, text }: NearAddress): string {
  return `<li><a href="${escaped(to)}">${escaped(text)}</a></li>`;
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
