// What Next is told. Content is compiled before Next runs (npm run build), never by a plugin inside it.
import { protectiveHeaders } from './lib/serving/headers.mjs';
import { listPageRewrites } from './lib/serving/list-pages.mjs';

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  // Types are checked by `npm run check`; a server that only builds and serves needs no test types.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  experimental: { preloadEntriesOnStart: false, serverActions: { bodySizeLimit: '64kb' } },
  headers: async () => [{ source: '/:path*', headers: protectiveHeaders(false) }],
  rewrites: async () => ({ beforeFiles: listPageRewrites, afterFiles: [], fallback: [] }),
};
