// Lets the pages that a build did not draw be drawn when they are first asked for, and no others.
// Next (16.4.6) refuses an address of a route with `dynamicParams = false` unless its manifest names it; what it names and has no file for,
// it draws. So the build draws a few pages of each kind, and this adds the other addresses by name: twenty thousand articles build as fast as
// a hundred, and still nobody can fill the cache with addresses that are not ours.
import { z } from 'zod';

const route = z.object({ srcRoute: z.string().nullable(), dataRoute: z.string().nullable() }).loose();

/** What we rely on in the manifest. A Next that writes it differently stops the build, before it could serve the wrong thing. */
const manifest = z
  .object({
    version: z.literal(4),
    routes: z.record(z.string(), route),
    dynamicRoutes: z.record(z.string(), z.object({ fallback: z.unknown() }).loose()),
  })
  .loose();

/** The manifest of a build, with every path of `paths` (by the route that draws it) added that was not drawn. */
export function withDrawnLater(built: unknown, paths: Record<string, readonly string[]>): z.infer<typeof manifest> {
  const { routes, dynamicRoutes, ...rest } = manifest.parse(built);
  const added: typeof routes = {};
  for (const [source, all] of Object.entries(paths)) {
    const later = all.filter((path) => !Object.hasOwn(routes, path));
    if (later.length === 0) continue;
    const drawn = Object.values(routes).find(({ srcRoute }) => srcRoute === source);
    if (!drawn) throw new Error(`The build drew no page of ${source}, so its other pages cannot be drawn later; expected at least one`);
    if (dynamicRoutes[source]?.fallback !== false)
      throw new Error(`${source} would draw addresses that are not ours, expected \`dynamicParams = false\` in its page`);
    const { htmlSize: _, ...common } = drawn;
    for (const path of later) added[path] = { ...common, dataRoute: `${path}.rsc` };
  }
  return { ...rest, routes: { ...routes, ...added }, dynamicRoutes };
}
