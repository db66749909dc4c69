// What Next's build made, as its manifests tell: which addresses are pages that are drawn already, and which lead to Next.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { inLanguage, outside, translatedIn } from '../../site/languages/inside.mjs';
import { needsRuntime } from './client-modules';

export interface BuiltPage {
  path: string;
  status: number;
  headers: Record<string, string>;
  /** Where its text lies. */
  file: string;
  needsRuntime: boolean;
}

export interface BuiltSite {
  pages: BuiltPage[];
  /** Pages that are drawn when somebody first asks for them, and whether each needs the runtime. */
  later: Record<string, boolean>;
  /** Patterns of the addresses that Next answers for each visitor anew. An address of neither kind leads nowhere. */
  patterns: string[];
  /** Those of them that are pages which need no runtime. */
  light: string[];
  /** Places of pages that are drawn for each visitor, such as `/contact`; a browser should not open them before they are asked for. */
  perVisit: string[];
}

const prerenderManifest = z.object({
  routes: z.record(
    z.string(),
    z.object({
      routeType: z.enum(['page', 'route']),
      srcRoute: z.string(),
    }),
  ),
  dynamicRoutes: z.record(z.string(), z.object({ fallback: z.union([z.literal(false), z.string(), z.null()]) })),
});
const route = z.object({ page: z.string(), regex: z.string() });
const rewrite = z.object({ regex: z.string(), has: z.array(z.unknown()).optional() });
const routesManifest = z.object({
  staticRoutes: z.array(route),
  dynamicRoutes: z.array(route),
  redirects: z.array(z.object({ regex: z.string() })),
  rewrites: z.object({ beforeFiles: z.array(rewrite), afterFiles: z.array(rewrite), fallback: z.array(rewrite) }),
});

/** Reads the build below `.next`. Throws when it is not of the form that we know: the framework's version is pinned. */
export function readBuiltSite(root: string): BuiltSite {
  const read = <Value>(schema: z.ZodType<Value>, name: string) => schema.parse(JSON.parse(readFileSync(join(root, '.next', name), 'utf8')));
  const { routes, dynamicRoutes } = read(prerenderManifest, 'prerender-manifest.json');
  const { staticRoutes, redirects, rewrites, ...found } = read(routesManifest, 'routes-manifest.json');
  const known = new Map<string, boolean>();
  const needOf = (name: string) => {
    const need = known.get(name) ?? runtimeNeedOf(root, name);
    known.set(name, need);
    return need;
  };

  const pages: BuiltPage[] = [];
  const later: Record<string, boolean> = {};
  for (const [path, { routeType, srcRoute }] of Object.entries(routes)) {
    if (path === '/_global-error') continue;
    const file = fileOf(root, path, routeType);
    const needs = routeType === 'page' && needOf(srcRoute);
    const address = outside(path);
    if (!existsSync(file)) later[address] = needs;
    else pages.push({ path: address, ...answerOf(file, routeType), file, needsRuntime: needs });
  }

  const drawn = new Set(Object.keys(routes));
  const passed = [...staticRoutes, ...found.dynamicRoutes].filter(
    ({ page }) => !drawn.has(page) && !page.startsWith('/_') && dynamicRoutes[page]?.fallback !== false,
  );
  // A rewrite with a condition (page 2 of a list) leads to a page that is drawn already; one without leads on to Next.
  // Those after the files lead from an address without a language to its page (lib/site/languages/inside.mjs), as `outside` does backwards.
  const unconditional = rewrites.beforeFiles.filter(({ has }) => !has);
  const roots = ['', ...translatedIn(root).map((language) => `/${language}`)];
  return {
    pages,
    later,
    patterns: [...passed.map(({ regex }) => seenFrom(regex, roots)), ...[...redirects, ...unconditional].map(({ regex }) => regex)],
    light: passed.filter(({ page }) => existsSync(manifestOf(root, page)) && !needOf(page)).map(({ regex }) => seenFrom(regex, roots)),
    perVisit: passed
      .map(({ page }) => page)
      .filter((page) => existsSync(manifestOf(root, page)))
      .flatMap((page) => placesOf(page, roots)),
  };
}

/** The pattern of a route in app/[language] as visitors see its addresses: below one of our languages, or below none. */
function seenFrom(regex: string, roots: readonly string[]): string {
  return regex.replace(/^\^\/\(\[\^\/\]\+\?\)(?=\/|\(\?:\/\)\?\$)/, `^(?:${roots.join('|')})`);
}

/** The first part of the addresses of a page, in each language that it is there in. */
function placesOf(page: string, roots: readonly string[]): string[] {
  const isOfLanguage = page.startsWith(`${inLanguage}/`);
  const place = `/${page.split('/')[isOfLanguage ? 2 : 1]}`;
  return isOfLanguage ? roots.map((each) => `${each}${place}`) : [place];
}

const meta = z.object({ status: z.number().default(200), headers: z.record(z.string(), z.string()).default({}) });

/** Status and headers as Next wrote them down beside the text. Its manifest lacks the `location` of a page that leads elsewhere. */
function answerOf(file: string, routeType: 'page' | 'route'): Pick<BuiltPage, 'status' | 'headers'> {
  const { status, headers } = meta.parse(JSON.parse(readFileSync(file.replace(/\.(?:html|body)$/, '.meta'), 'utf8')));
  return { status, headers: { ...(routeType === 'page' && { 'content-type': 'text/html; charset=utf-8' }), ...headers } };
}

function fileOf(root: string, path: string, routeType: 'page' | 'route'): string {
  return join(root, '.next', 'server', 'app', routeType === 'route' ? `${path}.body` : `${path === '/' ? '/index' : path}.html`);
}

function runtimeNeedOf(root: string, name: string): boolean {
  const file = manifestOf(root, name);
  return !existsSync(file) || needsRuntime(readFileSync(file, 'utf8'));
}

function manifestOf(root: string, name: string): string {
  return join(root, '.next', 'server', 'app', name, 'page_client-reference-manifest.js');
}
