// What Next is told. Content is compiled before Next runs (npm run build), never by a plugin inside it.
import { privateHeaders, protectiveHeaders, searchHeaders } from './lib/serving/headers.mjs';
import { listPageRewrites } from './lib/serving/list-pages.mjs';
import { first, languageRewrites, translatedIn } from './lib/site/languages/inside.mjs';

const translated = translatedIn(import.meta.dirname);

// An article as a markdown file has the article's own address, with an ending.
const markdownRewrites = [['', first], ...translated.map((language) => [`/${language}`, language])].map(([root, inside]) => ({
  source: `${root}/articles/:slug([a-z0-9-]+).md`,
  destination: `/${inside}/articles/:slug/markdown`,
}));

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  // For a container, Next writes down beside the build which files of which packages it needs, and copies them (deploy/Dockerfile).
  ...(process.env.BUILD_FOR === 'container' && { output: 'standalone' }),
  // The address of the contact form is made of its path below the root. Next would look for the outermost lockfile, so a stray one above this
  // folder, or a deploy into another folder, would make every form that is open unable to send (measured with 16.4.6, 2026-11-23).
  turbopack: { root: import.meta.dirname },
  // Types are checked by `npm run check`; a server that only builds and serves needs no test types.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  experimental: {
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: '64kb' },
    // `forbidden()`, by which the inbox answers 403 from a page, a route or an action alike.
    authInterrupts: true,
    // Nobody reads them on a server: 37 MB of its 46, and a tenth of the build (16.4.6, 2026-11-23).
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
  },
  headers: async () => [
    { source: '/:path*', headers: protectiveHeaders(false) },
    { source: '/search', headers: searchHeaders },
    ...translated.map((language) => ({ source: `/${language}/search`, headers: searchHeaders })),
    { source: '/api/search', headers: searchHeaders },
    { source: '/inbox/:path*', headers: privateHeaders },
    { source: '/preview/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' }] },
  ],
  rewrites: async () => ({
    beforeFiles: [...listPageRewrites(translated), ...markdownRewrites],
    afterFiles: languageRewrites(translated),
    fallback: [],
  }),
};
