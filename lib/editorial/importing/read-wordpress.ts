// A WordPress export (WXR) → its posts. Read as a stream of tags: nothing is expanded, nothing is fetched, and a document that declares
// entities of its own is refused, because no export needs them and they are what attacks by XML are made of.
import { SaxesParser } from 'saxes';
import { htmlToMarkdown } from './html-to-markdown';
import { dayIn, hostOf, type RawArticle } from './raw-article';

export interface WordPressExport {
  posts: RawArticle[];
  /** Posts and other things that were passed over, such as menus. */
  passedOver: string[];
}

export function readWordPress(xml: string, origin: string, pictureFolders: string[]): WordPressExport {
  const { items, host } = itemsIn(xml);
  const posts = items.filter((item) => ['post', 'page'].includes(item.one('wp:post_type') ?? 'post') && item.one('wp:status') !== 'trash');
  return {
    posts: posts.map((item) => ({ ...postOf(item, origin, pictureFolders), host })),
    passedOver: passedOver(items.filter((item) => !posts.includes(item))),
  };
}

/** The children of an item: their text by name, with the attributes of the last. */
class Item {
  readonly #texts: { name: string; text: string; domain: string }[] = [];

  add(name: string, text: string, domain: string) {
    this.#texts.push({ name, text, domain });
  }

  one(name: string): string | undefined {
    const text = this.#texts.find((each) => each.name === name)?.text.trim();
    return text === '' ? undefined : text;
  }

  subjects(): string[] {
    return this.#texts.filter(({ name, domain }) => name === 'category' && ['category', 'post_tag'].includes(domain)).map(({ text }) => text.trim());
  }

  /** The value of a custom field, such as the description that an SEO plugin keeps. */
  custom(...keys: string[]): string | undefined {
    const at = this.#texts.findIndex(({ name, text }) => name === 'wp:meta_key' && keys.includes(text.trim()));
    const value =
      at < 0
        ? undefined
        : this.#texts
            .slice(at)
            .find(({ name }) => name === 'wp:meta_value')
            ?.text.trim();
    return value === '' ? undefined : value;
  }

  customs(key: string): string[] {
    return this.#texts.flatMap(({ name, text }, at) =>
      name === 'wp:meta_key' && text.trim() === key ? [this.#texts[at + 1]?.text.trim() ?? ''] : [],
    );
  }
}

function itemsIn(xml: string): { items: Item[]; host: string | undefined } {
  const parser = new SaxesParser();
  const items: Item[] = [];
  const open: { name: string; text: string; domain: string }[] = [];
  let item: Item | undefined;
  let host: string | undefined;
  parser.on('doctype', () => {
    throw new Error('it declares a document type of its own, expected a WordPress export as WordPress writes it');
  });
  parser.on('error', (error) => {
    throw new Error(`it is not well-formed XML: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > 100) throw new Error('its tags are nested deeper than any WordPress export');
    open.push({ name, text: '', domain: String(attributes.domain ?? '') });
    if (name === 'item') item = new Item();
  });
  const addText = (text: string) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    const closed = open.pop();
    if (name === 'item' && item) {
      items.push(item);
      item = undefined;
    } else if (item && closed) item.add(closed.name, closed.text, closed.domain);
    else if (name === 'wp:base_blog_url') host = hostOf(closed?.text.trim());
  });
  parser.write(xml).close();
  if (!/<wp:wxr_version>|xmlns:wp=/.test(xml.slice(0, 10_000)))
    throw new Error('it is no WordPress export; in WordPress choose Tools > Export > All content');
  return { items, host };
}

function postOf(item: Item, origin: string, pictureFolders: string[]): RawArticle {
  const link = item.one('link');
  const { markdown, notes } = htmlToMarkdown(`<body>${asParagraphs(withoutShortcodes(item.one('content:encoded') ?? ''))}</body>`);
  const name = item.one('wp:post_name') ?? lastSegment(link) ?? item.one('title') ?? 'article';
  const shortcodes = [...new Set([...(item.one('content:encoded') ?? '').matchAll(/\[([a-z][\w-]*)(?=[\s\]])[^\]]*\]/g)].map(([, code]) => code))];
  const unknown = shortcodes.filter((code) => code !== 'caption');
  return {
    origin: `${origin}, ${link ?? name}`,
    name,
    markdown,
    title: plainText(item.one('title')),
    description: item.custom('_yoast_wpseo_metadesc', 'rank_math_description', '_aioseo_description') ?? plainText(item.one('excerpt:encoded')),
    day: dayIn(item.one('wp:post_date')),
    author: item.one('dc:creator'),
    subjects: item.subjects(),
    formerNames: item.customs('_wp_old_slug'),
    pictureFolders,
    notes: [
      ...notes,
      ...(unknown.length > 0 ? [`Shortcodes of WordPress are left in the text: ${unknown.map((code) => `[${code}]`).join(', ')}`] : []),
    ],
  };
}

/** `[caption]` only wraps a picture and its words. */
function withoutShortcodes(html: string): string {
  return html.replace(/\[\/?caption[^\]]*\]/g, '\n\n');
}

/** The classic editor keeps paragraphs as blank lines and makes tags of them only when a page is shown. */
function asParagraphs(html: string): string {
  if (/<p[\s>]|<!-- wp:/.test(html)) return html;
  return html
    .split(/\n\s*\n/)
    .map((part) =>
      /^\s*<(?:h\d|ul|ol|table|blockquote|pre|div|figure|hr|!--)/i.test(part) ? part : `<p>${part.trim().replace(/\n/g, '<br>\n')}</p>`,
    )
    .join('\n\n');
}

function plainText(html: string | undefined): string | undefined {
  const text =
    html === undefined
      ? ''
      : htmlToMarkdown(`<body>${html}</body>`)
          .markdown.replace(/\\(?=[^\w\s])/g, '')
          .trim();
  return text === '' ? undefined : text.replace(/\s+/g, ' ');
}

function lastSegment(link: string | undefined): string | undefined {
  return /([^/?#]+)\/*(?:[?#].*)?$/.exec(link ?? '')?.[1];
}

function passedOver(items: readonly Item[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const kind = item.one('wp:status') === 'trash' ? 'in the trash' : (item.one('wp:post_type') ?? 'without a kind');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} × ${kind}`);
}
