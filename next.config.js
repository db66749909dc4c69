// What Next is told. Content is compiled before Next runs (npm run build), never by a plugin inside it.
import { privateHeaders, protectiveHeaders, searchHeaders } from './lib/serving/headers.mjs';

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  // The address of the contact form is made of its path below the root. Next would look for the outermost lockfile, so a stray one above this
  // folder, or a deploy into another folder, would make every form that is open unable to send (measured with 16.4.6, 2026-11-23).
  turbopack: { root: import.meta.dirname },
  // Types are checked by `npm run check`; a server that only builds and serves needs no test types.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // How long a cache in front may go on showing an old page while it asks for a new one; Next's own default is a year.
  expireTime: 3600,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // `forbidden()`, by which the inbox answers 403 from a page, a route or an action alike.
  experimental: { serverActions: { bodySizeLimit: '64kb' }, authInterrupts: true },
  headers: async () => [
    { source: '/:path*', headers: protectiveHeaders },
    { source: '/search', headers: searchHeaders },
    { source: '/api/search', headers: searchHeaders },
    { source: '/inbox/:path*', headers: privateHeaders },
    { source: '/preview/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' }] },
  ],
  // Page 2 and up of a list are pages of their own, so that they are built once like every other page.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/articles/:slug([a-z0-9-]+).md', destination: '/articles/:slug/markdown' },
      { source: '/articles', has: [{ type: 'query', key: 'page', value: '(?<number>[\\w-]{1,9})' }], destination: '/articles/pages/:number' },
      {
        source: '/topics/:topic',
        has: [{ type: 'query', key: 'page', value: '(?<number>[\\w-]{1,9})' }],
        destination: '/topics/:topic/pages/:number',
      },
      {
        source: '/a-z/:letter',
        has: [{ type: 'query', key: 'page', value: '(?<number>[\\w-]{1,9})' }],
        destination: '/a-z/:letter/pages/:number',
      },
      {
        source: '/people/:person',
        has: [{ type: 'query', key: 'page', value: '(?<number>[\\w-]{1,9})' }],
        destination: '/people/:person/pages/:number',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};
