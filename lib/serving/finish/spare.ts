// What a page may leave out because whoever reads it puts it back: end tags that HTML lets one omit, and facts for other sites that stand in the
// page already. About a hundred bytes of an article, packed, and nothing for anybody to see.

/** Without what is said twice: X reads `og:` where `twitter:` is missing. Next writes both, whatever it is told (16.4.6). */
export function withoutRepeats(html: string): string {
  return html.replace(/<meta name="twitter:(?:title|description|image|image:type|image:width|image:height)" content="[^"]*"\/>/g, '');
}

/** Without the white space between blocks, which nobody sees. Markdown leaves it between paragraphs and in lists. */
export function withoutWhiteSpace(html: string): string {
  return html.replace(spaces, '$1');
}

const block = '(?:p|ul|ol|li|h[2-4]|blockquote|table|thead|tbody|tr|t[dh]|div|section|dl|dt|dd)';
/** Opening tags are matched whole, so that what an attribute says is never taken for one. Nothing of this stands in a `pre`. */
const spaces = new RegExp(`(<${block}(?:\\s(?:[^"<>]|"[^"]*")*)?>|</${block}>)\\s+(?=</?${block}[\\s>])`, 'g');

/** Without the end tags that a parser must supply by itself (HTML standard, "Optional tags"). */
export function withoutOptionalTags(html: string): string {
  return html.replace(tags, (tag, name: string | undefined, slash: string, next: string) => {
    const mayGo = name === undefined ? undefined : endsBefore[name];
    return mayGo?.[slash === '/' ? 'ends' : 'begins'].has(next) ? '' : tag;
  });
}

/** Opening tags are passed over whole, so that what an attribute says is never taken for a tag. */
const tags = /<[a-z!](?:[^"<>]|"[^"]*")*>|<\/(li|dt|dd|p|td|th|tr|option)>(?=<(\/?)([a-z\d]+))/gi;

interface Followers {
  begins: ReadonlySet<string>;
  ends: ReadonlySet<string>;
}

const followers = (begins: string, ends: string): Followers => ({ begins: new Set(begins.split(' ')), ends: new Set(ends.split(' ')) });

/** What has to come at once behind an element, as a beginning or as the end of what it lies in, for its end to be plain. */
const endsBefore: Record<string, Followers> = {
  li: followers('li', 'ul ol'),
  dt: followers('dt dd', ''),
  dd: followers('dt dd', 'dl div'),
  // Not at the end of a link: a paragraph in one goes on behind it.
  p: followers(
    'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
    'address article aside blockquote body dd div footer form header li main nav section td th',
  ),
  td: followers('td th', 'tr'),
  th: followers('td th', 'tr'),
  tr: followers('tr', 'thead tbody table'),
  option: followers('option optgroup', 'select optgroup datalist'),
};
