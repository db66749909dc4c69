// Whether a route needs the framework's runtime in the browser, by the list of client modules that Next writes for it.

/** The framework's own frame around every page, which draws nothing by itself. What is not named here counts as needed. */
const frame = new Set(
  [
    'client/components/layout-router',
    'client/components/render-from-template-context',
    'client/components/client-page',
    'client/components/client-segment',
    'client/components/http-access-fallback/error-boundary',
    'lib/framework/boundary-components',
    'lib/metadata/generate/icon-mark',
    // A link without its runtime is a link.
    'client/app-dir/link',
  ].map((name) => `[project]/node_modules/next/dist/esm/${name}.js`),
);

/** Error boundaries must be client modules on every route. They only ever show when the runtime has drawn something that broke. */
const boundary = /^\[project\]\/app\/(?:.+\/)?(?:global-)?error\.tsx$/;

/** `manifest` is the text of a route's `page_client-reference-manifest.js`. What cannot be read needs the runtime. */
export function needsRuntime(manifest: string): boolean {
  const modules = clientModulesIn(manifest);
  return modules === undefined || modules.some((name) => !frame.has(name) && !boundary.test(name));
}

function clientModulesIn(manifest: string): string[] | undefined {
  // One statement that puts a JSON object into a global: read, not run.
  const json = /\n?globalThis\.__RSC_MANIFEST\["[^"]+"\] = (\{[\s\S]*\});?\s*$/.exec(manifest)?.[1];
  try {
    const entry: unknown = JSON.parse(json ?? '');
    const modules = typeof entry === 'object' && entry !== null && 'clientModules' in entry ? entry.clientModules : undefined;
    return typeof modules === 'object' && modules !== null ? Object.keys(modules) : undefined;
  } catch {
    return undefined;
  }
}
