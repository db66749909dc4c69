// From a page as Next draws it to the page as it leaves the house: without the runtime, with the styles that it uses inside of it.
import { type Allowance, allowanceOf } from '../policy';
import { strip } from './strip';
import { stylesFor, withShortNames } from './styles';

export interface Finishing {
  /** Whether the page's route has client components. Such a page is not touched. */
  needsRuntime: boolean;
  /** The text of a style sheet of the build, by its address. */
  findSheet: (address: string) => string | undefined;
  /** Which links the browser may draw before they are followed, as speculation rules. */
  speculation: string;
}

export function finish(html: string, { needsRuntime, findSheet, speculation }: Finishing): { html: string; allowance: Allowance } {
  const stripped = needsRuntime ? undefined : strip(html);
  if (stripped === undefined) return { html, allowance: allowanceOf(html, true) };
  const finished = withOwnStyles(stripped, findSheet).replace('</body>', () => `<script type="speculationrules">${speculation}</script></body>`);
  return { html: finished, allowance: allowanceOf(finished, false) };
}

/** One request instead of two or more, see docs/decisions: with the styles inside, a page can be drawn as soon as it is there. */
function withOwnStyles(html: string, findSheet: Finishing['findSheet']): string {
  const link = /<link rel="stylesheet" href="([^"]+)"\/>/g;
  const sheets = [...html.matchAll(link)].map(([, address = '']) => findSheet(address));
  if (sheets.length === 0 || !sheets.every(isMovable)) return html;
  const bare = html.replace(link, '');
  const own = withShortNames(bare, stylesFor(bare, sheets.join('\n')));
  // The look of the clinic stands behind them, as it did behind the links.
  if (bare.includes('<style>')) return own.html.replace('<style>', () => `<style>${own.css}`);
  return own.html.replace('</head>', () => `<style>${own.css}</style></head>`);
}

/** Relative addresses and the end of a style element would mean something else inside of a page. */
function isMovable(css: string | undefined): css is string {
  return css !== undefined && !css.includes('</') && !/url\((?!["']?(?:data:|\/|#))/.test(css);
}
