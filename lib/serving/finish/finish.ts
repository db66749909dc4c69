// From a page as Next draws it to the page as it leaves the house: without the runtime, with the styles that it uses inside of it.
import { type Allowance, allowanceOf } from '../policy';
import { withShortIds } from './short-ids';
import { withShortNames } from './short-names';
import { withoutOptionalTags, withoutRepeats, withoutWhiteSpace } from './spare';
import { hasOwnScript, strip } from './strip';
import { stylesFor } from './styles';

export interface Finishing {
  /** Whether the page's route has client components. Such a page is not touched. */
  needsRuntime: boolean;
  /** The text of a style sheet or of the icon of the build, by its address. */
  findText: (address: string) => string | undefined;
  /** Which links the browser may draw before they are followed, as speculation rules. */
  speculation: string;
}

export function finish(html: string, path: string, { needsRuntime, findText, speculation }: Finishing): { html: string; allowance: Allowance } {
  const stripped = needsRuntime ? undefined : strip(html);
  if (stripped === undefined) return { html, allowance: allowanceOf(html, true) };
  // Search engines look for the icon on the home page, and want an address there.
  const drawn = withDataLast(withoutRepeats(path === '/' ? stripped : withOwnIcon(stripped, findText)));
  // A script of ours takes over parts of other pages, whose names and styles are those of the build.
  const short = hasOwnScript(drawn) ? drawn : withoutOptionalTags(withoutWhiteSpace(withShortIds(withOwnStyles(drawn, findText))));
  const finished = short.replace('</body>', () => `<script type="speculationrules">${speculation}</script></body>`);
  return { html: finished, allowance: allowanceOf(finished, false) };
}

/** What search engines are told comes after the words: a reader has nothing of it, and behind them it packs better. */
function withDataLast(html: string): string {
  const data = /<script type="application\/ld\+json">[\s\S]*?<\/script>/g;
  const last = (html.match(data) ?? []).join('');
  return html.replace(data, '').replace('</body>', () => `${last}</body>`);
}

/** With the styles inside, a page is one request, and can be drawn as soon as it is there. */
function withOwnStyles(html: string, findText: Finishing['findText']): string {
  const link = /<link rel="stylesheet" href="([^"]+)"\/>/g;
  const sheets = [...html.matchAll(link)].map(([, address = '']) => findText(address));
  if (sheets.length === 0 || !sheets.every(isMovable)) return html;
  const bare = html.replace(link, '');
  // The look of the clinic stands behind the sheets, as it did behind the links.
  const look = /<style>([^<]*)<\/style>/.exec(bare);
  const own = withShortNames(bare.replace(look?.[0] ?? '', ''), stylesFor(bare, sheets.join('\n')) + (look?.[1] ?? ''));
  return own.html.replace('</head>', () => `<style>${own.css}</style></head>`);
}

/** Relative addresses and the end of a style element would mean something else inside of a page. */
function isMovable(css: string | undefined): css is string {
  return css !== undefined && !css.includes('</') && !/url\((?!["']?(?:data:|\/|#))/.test(css);
}

/** An icon of a few lines is smaller than the headers of a request for it. */
const mostIconCharacters = 600;

function withOwnIcon(html: string, findText: Finishing['findText']): string {
  return html.replace(/(<link rel="icon" href=")(\/[\w-]+\.svg)(?:\?[^"]*)?("[^>]*>)/, (link, before: string, address: string, after: string) => {
    const icon = findText(address)?.trim();
    if (icon === undefined || icon.length > mostIconCharacters) return link;
    const written = icon.replaceAll('"', "'").replace(/[%#<>]/g, (mark) => encodeURIComponent(mark));
    return `${before}data:image/svg+xml,${written}${after}`;
  });
}
